/** Words of a figure in someone else's page, in Chinese. */
export const zhEmbed = {
  page: (site: string) => `${site}：数据、说明与来源`,
  description: (title: string) => `${title}（可嵌入其他网页的图）`,
};
