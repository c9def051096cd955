// What a program's bytes say twice, said once: compiled functions repeat one another at distances that gzip does not see.

/** How long a stretch must be to be worth naming instead of saying again. */
const least = 16;

/** Folds bytes: the stretches that stand nowhere before them, and in front of these where each copy goes, whence and how long. */
export function folded(bytes) {
    const bits = 22, latest = new Int32Array(1 << bits).fill(-1);
    const slot = at => {
        let hash = 0;
        for (let i = 0; i < least; i += 4) {
            const word = bytes[at + i] | bytes[at + i + 1] << 8 | bytes[at + i + 2] << 16 | bytes[at + i + 3] << 24;
            hash = Math.imul(hash ^ word, 0x9E3779B1);
            hash ^= hash >>> 15;
        }
        return hash >>> (32 - bits);
    };
    const last = bytes.length - least;
    const plain = [], gaps = [], lengths = [], distances = [];
    let start = 0;
    for (let at = 0; at <= last;) {
        const before = latest[slot(at)];
        latest[slot(at)] = at;
        let count = 0;
        if (before >= 0) while (at + count < bytes.length && bytes[before + count] === bytes[at + count]) count += 1;
        if (count < least) {
            at += 1;
            continue;
        }
        for (let i = start; i < at; i++) plain.push(bytes[i]);
        gaps.push(at - start);
        lengths.push(count);
        distances.push(at - before);
        for (let i = at + 1; i < at + count && i <= last; i++) latest[slot(i)] = i;
        at += count;
        start = at;
    }
    for (let i = start; i < bytes.length; i++) plain.push(bytes[i]);
    const whole = [];
    for (const number of [bytes.length, gaps.length, ...gaps, ...lengths, ...distances]) {
        let rest = number;
        for (; rest > 127; rest >>>= 7) whole.push(rest & 127 | 128);
        whole.push(rest);
    }
    return Uint8Array.from(whole.concat(plain));
}

/** The bytes that were folded. */
export function unfolded(bytes) {
    let at = 0;
    const number = () => {
        let value = 0, shift = 0, byte;
        do {
            byte = bytes[at++];
            value |= (byte & 127) << shift;
            shift += 7;
        } while (byte > 127);
        return value;
    };
    const whole = new Uint8Array(number()), count = number();
    const [gaps, lengths, distances] = [0, 1, 2].map(() => Array.from({ length: count }, number));
    let end = 0;
    for (let i = 0; i < count; i++) {
        whole.set(bytes.subarray(at, at + gaps[i]), end);
        at += gaps[i];
        end += gaps[i];
        // A copy may reach into itself.
        for (let from = end - distances[i], rest = lengths[i]; rest > 0; rest--) whole[end++] = whole[from++];
    }
    whole.set(bytes.subarray(at), end);
    return whole;
}
