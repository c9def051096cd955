// Bytes as letters that may stand in a page: five for four bytes, where base64 takes a fifteenth more.

/** Eighty-five letters of which none means anything in HTML, in a script or in a template. */
const letters = Array.from({ length: 94 }, (_, place) => String.fromCharCode(33 + place))
    .filter(letter => !'&<>"\'`\\$'.includes(letter)).slice(0, 85).join('');

/** Bytes as letters. */
export function lettered(bytes) {
    const groups = [];
    for (let start = 0; start < bytes.length; start += 4) {
        let number = 0;
        for (let place = start; place < start + 4; place += 1) number = number * 256 + (bytes[place] ?? 0);
        let group = '';
        for (let place = 0; place < 5; place += 1) {
            group = letters[number % 85] + group;
            number = Math.floor(number / 85);
        }
        groups.push(group.slice(0, Math.min(4, bytes.length - start) + 1));
    }
    return groups.join('');
}

/** The bytes that letters stand for. */
export function unlettered(text) {
    const values = new Uint8Array(128);
    for (let value = 0; value < letters.length; value += 1) values[letters.charCodeAt(value)] = value;
    const bytes = new Uint8Array(Math.floor(text.length * 4 / 5));
    for (let start = 0, end = 0; start < text.length; start += 5, end += 4) {
        let number = 0;
        for (let place = start; place < start + 5; place += 1) {
            // What is missing of the last five is the highest letter, so that cutting rounds as it was cut.
            number = number * 85 + (place < text.length ? values[text.charCodeAt(place)] : 84);
        }
        for (let place = 3; place >= 0; place -= 1) {
            if (end + place < bytes.length) bytes[end + place] = number % 256;
            number = Math.floor(number / 256);
        }
    }
    return bytes;
}
