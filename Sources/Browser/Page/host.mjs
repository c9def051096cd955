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
            fma: multiplyAdd,
            // The low 128 bits of a product, each number in two halves.
            __multi3(place, low, high, otherLow, otherHigh) {
                const whole = (low, high) => BigInt.asUintN(64, low) | BigInt.asUintN(64, high) << 64n;
                const product = BigInt.asUintN(128, whole(low, high) * whole(otherLow, otherHigh));
                const view = new DataView(memory.buffer);
                view.setBigUint64(place, BigInt.asUintN(64, product), true);
                view.setBigUint64(place + 8, product >> 64n, true);
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

    /** The report on a file as a page of HTML, without what takes many draws where it is to be quick; else as `appraise`. */
    page(name, contents, language = 'en', isQuick = false) {
        const [nameCount] = this.#put([bytes(name), contents]);
        const isSound = this.#program.page(nameCount, Valor.#number(language), isQuick) !== 0;
        return { isSound, report: this.#report(), messages: this.#text('messages') };
    }

    /** What the page itself says in a language, by name, and its style sheet. */
    parts(language = 'en') {
        this.#program.parts(Valor.#number(language));
        return JSON.parse(this.#report());
    }

    /**
     * What can be moved in a file, with figures moved: an object of ids and numbers.
     *
     * Of each its id, subject, label, value and text in the file, to and toText where it is moved to, low, high and step;
     * nothing of a file that cannot be read.
     */
    controls(name, contents, language = 'en', moves = {}) {
        const [nameCount, movesCount] = this.#put([bytes(name), bytes(JSON.stringify(moves)), contents]);
        return this.#program.controls(nameCount, movesCount, Valor.#number(language)) !== 0
            ? JSON.parse(this.#report()) : [];
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

/** x · y + z, rounded once, as processors have it: exact, so the same on every host. */
export function multiplyAdd(x, y, z) {
    const plain = x * y + z;
    // Where a part is nothing, the product is exact or nothing is finite, nothing is rounded twice.
    if (!Number.isFinite(plain) || x === 0 || y === 0 || z === 0) return plain;
    if (Number.isInteger(x) && Number.isInteger(y) && Number.isSafeInteger(x * y)) return plain;
    const [a, b, c] = [x, y, z].map(parts);
    const power = Math.min(a.power + b.power, c.power);
    const at = (digits, from) => digits << BigInt(from - power);
    const sum = at(a.digits * b.digits, a.power + b.power) + at(c.digits, c.power);
    // What a page draws is far from where numbers lose digits, or end.
    return power < -1000 || Math.abs(plain) > 2 ** 1000 ? plain : Number(sum) * 2 ** power;
}

/** A number as whole digits times a power of two. */
function parts(number) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, number);
    const bits = view.getBigUint64(0), exponent = Number(bits >> 52n & 2047n);
    const digits = (bits & (1n << 52n) - 1n) | (exponent > 0 ? 1n << 52n : 0n);
    return { digits: bits >> 63n ? -digits : digits, power: Math.max(exponent, 1) - 1075 };
}

function bytes(text) { return new TextEncoder().encode(text); }
