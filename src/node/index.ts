export { type DataPackage, type DataResource, dataPackage, type PackageFile } from './data-package.ts';
export { type NamedText, readText, writeWhole } from './files.ts';
export { languages, loadPacks } from './packs.ts';
export { type PNGOptions, renderPNG, renderSVG, type SVGOptions, svgToPNG } from './render.ts';
export { type ReportPageOptions, reportPage } from './report-page.ts';
export { type ScanCounts, type ScanError, type ScanInput, scan } from './scan.ts';
export { type Qualifier, type ScanClaim, type ScanFigure, type ScanRecord, scanRecord } from './scan-record.ts';
export { webFont } from './web-font.ts';
