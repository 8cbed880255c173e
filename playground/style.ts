/** What the playground adds to the style of reports. */
export const playgroundStyle: string = `
body{max-width:none}
.playground{max-width:84rem;margin:0 auto}
.playground>header{max-width:44rem;margin-block-end:1.5rem}
.playground h1 span{color:var(--soft);font-weight:400;margin-inline-start:.3em}
.playground main{max-width:none;display:grid;gap:2rem 3.5rem}
.desk,.result{min-inline-size:0}
.desk textarea{font:1rem/1.7 "Mizan Text","IBM Plex Sans Arabic",system-ui,sans-serif;white-space:pre-wrap;background:var(--paper);min-block-size:10rem;padding:.8rem 1rem}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;margin-block-end:.9rem}
.tools label{flex:1}
select,button.button{font:inherit;font-size:.95rem;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:4px;padding:.35rem .9rem;margin:0;cursor:pointer;max-inline-size:100%}
select{display:block;inline-size:100%;margin-block-start:.25rem}
.state{font-size:.85rem;color:var(--soft);margin-block:.5rem .9rem;min-block-size:1.4em}
.result .summary{margin-block-start:0;font-size:1.05rem;min-block-size:1.7em}
.result .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9rem;margin-block-start:1rem}
.result .hint{font-size:.9rem;color:var(--soft)}
.result article{margin-block-start:1.25rem}
.result h2{margin-block:2.75rem .8rem}
.result>h2{margin-block-start:0}
@media screen and (min-width:64rem){
.playground main{grid-template-columns:minmax(20rem,26rem) minmax(0,1fr)}
.desk{position:sticky;inset-block-start:1.5rem;align-self:start}
.desk textarea{block-size:min(32rem,calc(100vh - 18rem))}
.panel{inset:auto auto 0;inset-inline-start:max(0px,50vw - 42rem);inset-block-end:0;inline-size:30rem;max-block-size:70vh;margin:0}
}
@media print{.desk,.playground>header p{display:none}}
`;
