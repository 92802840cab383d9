/** Version of the published data, by the rules of Data Package versioning. */
export const DATA_VERSION = '0.1.0';
