export { filesLimit, listZip, type ListZipOptions, type ZipFile } from './list';
export { inflatedLimit, ZipPackage } from './package';
