// What valor's WebAssembly needs of its host, and how a page calls it: a file's name and bytes in, the report's JSON and the
// messages on the file out. It runs in a browser as it stands.

/** The memory that the program asks for: blocks of powers of two, kept for the next of their size when given back. */
class Heap {
    #memory;
    #top = 0;
    #free = new Map();
    #sizes = new Map();

    /** Takes the memory behind what the program brings along. */
    start(memory) {
        this.#memory = memory;
        this.#top = memory.buffer.byteLength;
    }

    allocate(alignment, count) {
        const size = Math.max(16, alignment, 2 ** Math.ceil(Math.log2(Math.max(1, count))));
        const free = this.#free.get(size);
        if (free?.length) return free.pop();
        // Blocks of one size lie at multiples of their size up to a page, which is as aligned as anyone asks for.
        const step = Math.min(size, 65536);
        const place = Math.ceil(this.#top / step) * step;
        const lacking = place + size - this.#memory.buffer.byteLength;
        if (lacking > 0) this.#memory.grow(Math.ceil(lacking / 65536));
        this.#top = place + size;
        this.#sizes.set(place, size);
        return place;
    }

    release(place) {
        if (place === 0) return;
        const size = this.#sizes.get(place);
        if (!this.#free.has(size)) this.#free.set(size, []);
        this.#free.get(size).push(place);
    }
}

/** Languages by their number in the program. */
const languages = ['en', 'es', 'pt'];

/** valor, ready to appraise files. */
export class Valor {
    #program;

    /** Starts the program of a module that is compiled. */
    static async start(module) {
        const heap = new Heap();
        let memory;
        const bytes = () => new Uint8Array(memory.buffer);
        const environment = {
            posix_memalign(result, alignment, count) {
                const place = heap.allocate(alignment, count);
                new DataView(memory.buffer).setUint32(result, place, true);
                return 0;
            },
            free: place => heap.release(place),
            memcmp(first, second, count) {
                const all = bytes();
                for (let i = 0; i < count; i++) {
                    if (all[first + i] !== all[second + i]) return all[first + i] - all[second + i];
                }
                return 0;
            },
            // Seeds of hashes: the same ones give the same bytes every time.
            arc4random_buf: (place, count) => void bytes().fill(0, place, place + count),
            __stack_chk_fail() { throw new Error('the stack is overrun'); },
            // To the nearest whole number, halves away from zero: exact, so the same on every host.
            round(value) {
                const whole = Math.trunc(value);
                return Math.abs(value - whole) >= 0.5 ? whole + Math.sign(value) : whole;
            },
        };
        const instance = await WebAssembly.instantiate(module, { env: environment });
        memory = instance.exports.memory;
        heap.start(memory);
        const valor = new Valor();
        valor.#program = instance.exports;
        return valor;
    }

    /** The report on a file as JSON, empty where the file is wrong, and what is said of the file. */
    appraise(name, contents, language = 'en') {
        const [nameCount] = this.#put([bytes(name), contents]);
        const isSound = this.#program.appraise(nameCount, Valor.#number(language)) !== 0;
        return { isSound, report: this.#report(), messages: this.#text('messages') };
    }

    /** What can be moved in a file: id, subject, label, value, text, low, high and step of each; nothing of one that cannot be read. */
    controls(name, contents, language = 'en') {
        const [nameCount] = this.#put([bytes(name), contents]);
        return this.#program.controls(nameCount, Valor.#number(language)) !== 0 ? JSON.parse(this.#report()) : [];
    }

    /** The text of a file, a table as JSON, with figures moved: an object of ids and numbers. */
    moved(name, contents, moves) {
        const [nameCount, movesCount] = this.#put([bytes(name), bytes(JSON.stringify(moves)), contents]);
        this.#program.move(nameCount, movesCount);
        return this.#report();
    }

    /** Writes byte arrays one behind the other into the program's room, and tells their lengths. */
    #put(parts) {
        const counts = parts.map(part => part.length);
        let place = this.#program.room(counts.reduce((sum, count) => sum + count, 0));
        const memory = new Uint8Array(this.#program.memory.buffer);
        for (const part of parts) {
            memory.set(part, place);
            place += part.length;
        }
        return counts;
    }

    #report() { return this.#text('report'); }

    #text(name) {
        const place = this.#program[name](), count = this.#program[name + 'Length']();
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
            new Uint8Array(this.#program.memory.buffer, place, count));
    }

    static #number(language) { return Math.max(0, languages.indexOf(language)); }
}

function bytes(text) { return new TextEncoder().encode(text); }
