/** What a notebook's page adds to the style of reports. */
export const notebookStyle: string = `
.up{max-width:44rem;margin:0 auto 1.5rem;font-size:.9rem}
.notebook{margin-inline:auto}
.notebook>*{margin-block-start:1.1rem}
.notebook>h1{margin-block-start:0}
.notebook>h2{margin-block:2.75rem 0}
.notebook>h3{margin-block-start:1.75rem}
.notebook ul,.notebook ol:not(.ledger){padding-inline-start:1.4rem}
.notebook li::marker{color:var(--soft)}
.notebook code{font:.86em/1.5 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--wash);padding:.1em .3em;border-radius:3px}
.notebook blockquote,.notebook .text{margin-inline:0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line);color:var(--soft)}
.notebook .text{white-space:pre-line}
.code{border:0!important;padding:0}
.code summary{font-size:.85rem;color:var(--soft);padding-block:.25rem}
.code summary:hover{color:var(--ink)}
.code pre{overflow-x:auto;margin:.4rem 0 0;padding:.9rem 1.1rem;background:var(--wash);border-radius:4px;font-size:.95rem;tab-size:2}
.code code{background:none;padding:0;white-space:pre}
.code i{font-style:normal;color:var(--soft)}.code q{quotes:none;color:var(--holds)}.code b{color:var(--link);font-weight:inherit}
.output{margin-block-start:.9rem}
.output article{margin-block-start:0;font-size:1.05rem;padding:1rem 1.25rem;border:1px solid var(--line);border-radius:4px}
.output article p:last-child{margin-block-end:0}
.output pre{overflow-x:auto;margin:0;padding:.9rem 1.1rem;border:1px solid var(--line);border-radius:4px;font:.86rem/1.5 ui-monospace,monospace}
.output table{inline-size:auto;min-inline-size:50%;font-size:.9rem}
.output caption{text-align:start;color:var(--soft);padding-block-end:.4rem}
.output td,.output thead th{white-space:nowrap}
.output td.long{white-space:normal;min-inline-size:11rem}
.output .more,.wrote{font-size:.85rem;color:var(--soft);margin-block-start:.4rem}
.shelf{list-style:none;padding:0!important}
.shelf li{padding-block:1.1rem;border-block-start:1px solid var(--line)}
.shelf h2{margin:0}
.shelf p{color:var(--soft)}
@media print{.code{display:none}}
`;
