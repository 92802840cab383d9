import { describeFolder, formatDataPackage } from '../../model/datapackage.ts';
import { dataFolder, dataset } from '../../site/dataset.ts';

export const GET = () => {
  const ids = dataset().documents.map(({ document }) => document.document);
  return new Response(formatDataPackage(describeFolder(dataFolder(), ids)));
};
