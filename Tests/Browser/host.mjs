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
        const program = this.#program;
        const nameBytes = new TextEncoder().encode(name);
        const room = program.room(nameBytes.length + contents.length);
        const memory = new Uint8Array(program.memory.buffer);
        memory.set(nameBytes, room);
        memory.set(contents, room + nameBytes.length);
        const isSound = program.appraise(nameBytes.length, Math.max(0, languages.indexOf(language))) !== 0;
        const text = (place, count) =>
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(program.memory.buffer, place, count));
        return {
            isSound,
            report: text(program.report(), program.reportLength()),
            messages: text(program.messages(), program.messagesLength()),
        };
    }
}
