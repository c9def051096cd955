// The page: opens a project, shows the report that valor writes of it, moves its figures, and hands on what comes of it.
// All that is computed, written and said is valor's; what stands here puts it into its place.
import { Valor } from './host.mjs';
import { unfolded } from './folding.mjs';
import { unlettered } from './lettering.mjs';

// The page as it came, before anything is put into it: what is handed on with a project in it.
const pristine = document.documentElement.outerHTML;
const $ = id => document.getElementById(id);
const data = id => JSON.parse($(id).textContent);
const texts = data('texts'), given = data('given'), own = data('own');

let language = own?.language ?? navigator.languages.map(tag => tag.slice(0, 2)).find(tag => tag in texts) ?? 'en';
let valor;
/** The file that is open, by its name and bytes, and its moves by the ids of controls. */
let file;
let controls = [];
/** The report that stands on the page, whole; nothing while its draws are missing. */
let whole;
let frame, timer;

const say = name => texts[language][name];

/** Says everything that the page itself says in its language. */
function speak(root = document) {
    document.documentElement.lang = language;
    for (const element of root.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
}

/** An element with its properties and what is in it. */
function make(tag, properties = {}, ...inside) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...inside);
    return element;
}

// What is opened.

/** The text of bytes, as whoever wrote them meant it: UTF-8, or else what spreadsheets write. */
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}

/** Opens a file by its name and bytes. */
function open(name, bytes) {
    file = { name, bytes, moves: {} };
    const isSound = show(true);
    // What a workbook holds is shown as the project file that comes of it.
    $('name').value = isBook() ? jsonName() : name;
    $('text').value = !isBook() ? decoded(bytes) : isSound ? decoded(written().bytes) : '';
    if (!isSound) return;
    later();
    $('chooser').open = false;
    scrollTo(0, 0);
    const title = document.querySelector('#sheet h1');
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
}

const openText = (name, text) => open(name, new TextEncoder().encode(text));

async function openFile(chosen) {
    if (chosen) open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
}

// What is shown.

/** Whether the file is an archive, as workbooks are. */
const isBook = () => file.bytes[0] === 0x50 && file.bytes[1] === 0x4b;
const jsonName = () => file.name.replace(/\.(csv|tsv|xlsx|ods)$/i, '.json');

/** The file as text, with its figures moved: a table becomes the same project as JSON. */
const asText = () => ({
    name: jsonName(), bytes: new TextEncoder().encode(valor.moved(file.name, file.bytes, file.moves)),
});

/** The file with its figures moved, by its name and bytes; as it came where none is. */
const moved = () => Object.keys(file.moves).length === 0 ? file : asText();

/** The same as a text that can be written, kept and handed on. */
const written = () => isBook() ? asText() : moved();

/** Shows the report on the file with its figures moved, or what is wrong; without its draws where it is to be quick. */
function show(isQuick) {
    const { name, bytes } = moved();
    const { isSound, report, messages } = valor.page(name, bytes, language, isQuick);
    complain(isSound, messages, name);
    if (!isSound) {
        whole = undefined;
        clearTimeout(timer);
        if ($('controls')) {
            // The report is that of before; the sliders say where they stand, and that nothing comes of it.
            const now = valor.controls(file.name, file.bytes, language, file.moves);
            if (now.length > 0) controls = now;
            showControls();
            $('readout').hidden = false;
            $('readout').textContent = say('errors');
            for (const button of ['saveReport', 'savePage', 'print']) $(button).disabled = true;
        }
        return false;
    }
    whole = isQuick ? undefined : report;
    controls = valor.controls(file.name, file.bytes, language, file.moves);
    // The page has the report's style sheet; a second one would be refused.
    place(new DOMParser().parseFromString(report.replace(/<style>.*?<\/style>/s, ''), 'text/html'));
    showControls();
    return true;
}

/** Shows the whole report once nothing has moved for a while. */
function later() {
    clearTimeout(timer);
    timer = setTimeout(() => show(false), 400);
}

/** Says what is wrong with the file, or doubtful in it, each with a way to its place. */
function complain(isSound, messages, name) {
    const said = $('said');
    if (messages === said.dataset.messages && said.dataset.language === language) return;
    Object.assign(said.dataset, { messages, language });
    said.className = isSound ? 'doubts' : 'errors';
    // What is said again while a figure is moved is no alarm.
    said.setAttribute('role', isSound ? 'status' : 'alert');
    if (messages === '') return said.replaceChildren();
    const lines = messages.trimEnd().split('\n').flatMap(line => {
        const place = line.startsWith(name + ':') && /^:(\d+):(\d+)(?=:)/.exec(line.slice(name.length));
        if (!place) return [line + '\n'];
        const end = name.length + place[0].length;
        const go = make('button', { type: 'button', onclick: () => goTo(+place[1], +place[2]) }, line.slice(0, end));
        return [go, line.slice(end) + '\n'];
    });
    said.replaceChildren(make('h2', {}, say(isSound ? 'doubts' : 'errors')), make('pre', {}, ...lines));
}

/** Puts the caret to a place in the file's text. */
function goTo(line, column) {
    $('chooser').open = true;
    const before = $('text').value.split('\n').slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    $('text').focus();
    $('text').setSelectionRange(before + column - 1, before + column);
    $('text').scrollTop = (line - 4) * parseFloat(getComputedStyle($('text')).lineHeight);
}

/** What each element on the page was made of, to leave alone what stays the same. */
const source = new WeakMap();

function remember(root) {
    for (const element of root.querySelectorAll('header,nav,main>*,section>*')) source.set(element, element.outerHTML);
}

/** Puts a report into its place: what is the same stays, and a table that was opened stays open. */
function place(report) {
    document.title = report.title;
    const fresh = report.querySelector('.cols');
    const columns = document.querySelector('.cols');
    if (columns) {
        fit(columns.querySelector(':scope>header'), fresh.querySelector(':scope>header'));
        const nav = [columns, fresh].map(root => root.querySelector(':scope>nav'));
        if (nav[0] && nav[1]) fit(...nav); else if (nav[0]) nav[0].remove(); else if (nav[1]) $('controls').after(nav[1]);
        fitInside(columns.querySelector('main'), fresh.querySelector('main'));
        return;
    }
    fresh.classList.add('moving');
    const panel = document.importNode($('panel').content, true);
    if (matchMedia('(max-width:72rem)').matches) panel.querySelector('details').open = false;
    remember(fresh);
    fresh.querySelector('header').after(panel);
    $('desk').append($('privacy'), $('chooser'), $('said'));
    $('sheet').replaceChildren(document.adoptNode(fresh));
    speak($('controls'));
    listen();
}

function fit(former, fresh) {
    const text = fresh.outerHTML;
    if (source.get(former) === text) return;
    const open = [...former.querySelectorAll('details[open]')].map(details => details.closest('[id]')?.id);
    for (const details of fresh.querySelectorAll('details')) {
        if (open.includes(details.closest('[id]')?.id ?? details.parentElement.localName)) details.open = true;
    }
    remember(fresh);
    source.set(fresh, text);
    former.replaceWith(document.adoptNode(fresh));
}

function fitInside(former, fresh) {
    const [old, now] = [former, fresh].map(element => [...element.children]);
    const isAlike = old.length === now.length && old.every((child, i) => child.localName === now[i].localName);
    if (!isAlike) return fit(former, fresh);
    old.forEach((child, i) => {
        if (child.localName === 'section' && child.id === now[i].id) fitInside(child, now[i]); else fit(child, now[i]);
    });
}

// What is moved.

/** How many steps a control has, and on which it stands at a value. */
const steps = ({ low, high, step }) => Math.round((high - low) / step);
const position = ({ low, step }, value) => Math.round((value - low) / step);
const isMoved = ({ id }) => id in file.moves;

/** Shows the sliders, those that are there already as they now stand. */
function showControls() {
    const list = $('sliders');
    if (list.dataset.of !== language + controls.map(({ id, value }) => id + value).join()) {
        list.dataset.of = language + controls.map(({ id, value }) => id + value).join();
        list.replaceChildren(...controls.map((control, i) => {
            const slider = make('input', {
                type: 'range', id: `slider${i}`, min: 0, max: steps(control), step: 1,
                oninput: () => move(controls[i], +slider.value),
            });
            const back = make('button', { type: 'button', onclick: () => { move(controls[i]); slider.focus(); } }, say('putBack'));
            back.setAttribute('aria-label', `${say('putBack')}: ${control.label}`);
            return make('li', {},
                make('label', { htmlFor: slider.id }, control.label), make('output', { htmlFor: slider.id }), slider,
                make('p', { className: 'was' }, make('span', {}, `${say('inFile')}: ${control.text}`), back));
        }));
    }
    controls.forEach((control, i) => {
        const item = list.children[i], slider = item.querySelector('input');
        slider.value = position(control, control.to);
        slider.setAttribute('aria-valuetext', isMoved(control) ? `${control.toText}, ${say('isMoved')}` : control.toText);
        item.classList.toggle('moved', isMoved(control));
        item.querySelector('output').textContent = control.toText;
    });
    tellMoves();
}

/** Says over the report what is moved, and beside the sliders what comes of it. */
function tellMoves() {
    const those = controls.filter(isMoved);
    $('putAllBack').disabled = Object.keys(file.moves).length === 0;
    $('saveReport').disabled = $('savePage').disabled = $('print').disabled = false;
    document.querySelector('.moves')?.remove();
    if (those.length > 0) {
        const list = those.map(({ label, text, toText }) => `${label}: ${text} ${say('hasMoved')} ${toText}`).join('; ');
        document.querySelector('.cols>header').append(
            make('p', { className: 'moves' }, make('b', {}, say('movedFigures')), `: ${list}.`));
    }
    const table = document.querySelector('main>.tab table');
    const rows = document.querySelector('main>.verdict') && table ? [...table.querySelectorAll('tbody tr')] : [];
    const told = [rows[2], rows[4]].filter(Boolean).map(row => `${row.cells[0].textContent} ${row.cells[1].textContent}`);
    const text = told.length > 0 ? `${table.tHead.rows[0].cells[1].textContent}: ${told.join(' · ')}` : '';
    $('readout').hidden = text === '';
    if ($('readout').textContent !== text) $('readout').textContent = text;
}

/** Moves a figure to one of its steps, or back to where it is in the file. */
function move(control, to = position(control, control.value)) {
    if (to === position(control, control.value)) delete file.moves[control.id];
    else file.moves[control.id] = control.low + to * control.step;
    follow();
}

/** Lets the report follow what is moved: at once without its draws, and whole once nothing moves. */
function follow() {
    whole = undefined;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => { if (show(true)) later(); });
}

// What is handed on.

/** Saves a text as a file, without a way out of this machine. */
function save(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    make('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const stem = () => file.name.replace(/\.(json|csv|tsv|xlsx|ods)$/i, '');

/** The report as `valor appraise` writes it. */
function report() {
    if (!whole) show(false);
    return whole;
}

/** This page with the project in it, which opens with it. */
function pageWithProject() {
    const { name, bytes } = written();
    const project = JSON.stringify({ name, text: decoded(bytes), language }).replaceAll('<', '\\u003c');
    const page = pristine.replace(/(<script type="application\/json" id="own">)[^<]*/, (_, tag) => tag + project);
    return `<!DOCTYPE html>\n${page}\n`;
}

function listen() {
    $('putAllBack').onclick = () => { file.moves = {}; follow(); };
    $('saveProject').onclick = () => {
        const { name, bytes } = written();
        save(name, 'application/json', bytes);
    };
    $('saveReport').onclick = () => { if (report()) save(`${stem()}.html`, 'text/html', whole); };
    $('savePage').onclick = () => save(`${stem()}-valor.html`, 'text/html', pageWithProject());
    $('print').onclick = () => { if (report()) print(); };
}

// What is there from the start.

function listExamples() {
    $('examples').replaceChildren(...given.examples.map(({ name, titles, text }) =>
        make('li', {}, make('button', { type: 'button', onclick: () => openText(name, text) }, titles[language]))));
}

/** The page in another language, and its report. */
function turn(to) {
    language = to;
    $('language').value = to;
    speak();
    listExamples();
    if (file && show(true)) later();
}

async function start() {
    turn(language);
    try {
        const zipped = unlettered($('program').textContent.trim());
        const stream = new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip'));
        const bytes = unfolded(new Uint8Array(await new Response(stream).arrayBuffer()));
        valor = await Valor.start(await WebAssembly.compile(bytes));
    } catch (error) {
        $('state').dataset.say = 'tooOld';
        $('state').textContent = say('tooOld');
        throw error;
    }
    $('program').remove();
    $('state').remove();
    $('chooser').hidden = false;
    if (own) openText(own.name, own.text);
}

$('language').onchange = event => turn(event.target.value);
$('file').onchange = event => openFile(event.target.files[0]).finally(() => { event.target.value = ''; });
$('template').onclick = () => openText('project.json', given.templates[language]);
$('written').onsubmit = event => {
    event.preventDefault();
    openText($('name').value.trim() || 'project.json', $('text').value);
};
document.ondragover = event => { event.preventDefault(); document.documentElement.classList.add('dropping'); };
document.ondragleave = () => document.documentElement.classList.remove('dropping');
document.ondrop = event => {
    event.preventDefault();
    document.documentElement.classList.remove('dropping');
    if (valor) openFile(event.dataTransfer.files[0]);
};
await start();
