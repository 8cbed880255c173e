import { en } from '../src/labels/en.ts';
import type { PlaygroundLabels } from '../src/labels/labels.ts';
import { type Html, html } from '../src/report/html.ts';
import { signs } from '../src/report/sign.ts';
import { samples } from './samples.ts';

const { playground } = en;
/** Words that the script puts into the language of the text. */
const say = (name: keyof PlaygroundLabels): Html => html`data-say="${name}">${playground[name]}`;

/** The page before anything is pasted. */
export function shell(): Html {
  return html`${signs()}
<div class="playground">
<header><h1>mizan <span lang="ar" dir="rtl">ميزان</span></h1><p ${say('lead')}</p></header>
<main>
<section class="desk">
<div class="tools"><label for="sample"><span ${say('sample')}</span>
<select id="sample"><option value="" ${say('choose')}</option>${samples.map(
    ({ language, title }, at) => html`<option value="${at}" lang="${language}">${title}</option>`,
  )}</select></label></div>
<label for="editor" ${say('paste')}</label>
<textarea id="editor" dir="auto" rows="14" spellcheck="false" autocomplete="off"></textarea>
<p class="state"><span id="took"></span> <span ${say('private')}</span></p>
<div class="tools"><button class="button" id="share" type="button" ${say('share')}</button>
<button class="button" id="save" type="button" ${say('save')}</button></div>
<p class="state" id="told" role="status"></p>
</section>
<section class="result">
<h2 ${say('result')}</h2>
<p class="summary" id="summary" role="status"></p>
<div id="bar"></div>
<div id="legend"></div>
<div id="article"></div>
<div id="charts-place"></div>
<div id="claims-place"></div>
<div id="identities-place"></div>
<div id="figures-place"></div>
<div id="tables-place"></div>
</section>
</main>
</div>`;
}
