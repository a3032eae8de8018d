/*
 * The plan: guides in the order a person will do them, and for each step how.
 *
 * All of it is in the fragment of the address, which the browser sends to
 * nobody; window.trinvis reads and writes it. The names of the guides come by
 * script tag, a file for each service, in the language of the page. A guide
 * that is not in them is not shown but stays in the address: it may be there in
 * another language, or its file did not come, and nobody's plan is lost by that.
 *
 * `;plan=denmark/mitid/log-in-with-mitid:0012,…`: after the colon a digit for
 * each step, 0 not chosen, 1 alone, 2 with help, 3 ask; zeros at the end are
 * left out.
 *
 * The code that carries the plan to a phone is made here too:
 * ISO/IEC 18004, bytes, level M, versions 1 to 20.
 */
(function () {
  'use strict';

  /* ---- the code ---- */

  /* The squares of `text`, rows of true for dark, or null where version 20 does not hold it. */
  function code(text) {
    var bytes = Array.from(new TextEncoder().encode(text));
    var version = 1;
    while (version <= 20 && room(version) < bytes.length) version++;
    if (version > 20) return null;
    var bits = interleaved(version, words(version, bytes)), best = null;
    for (var mask = 0; mask < 8; mask++) {
      var squares = placed(version, bits, mask), cost = penalty(squares);
      if (!best || cost < best.cost) best = { squares: squares, cost: cost };
    }
    return best.squares;
  }

  /* Level M: check words in a block, and blocks, of versions 1 to 20. */
  function checks(version) { return [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26][version - 1]; }
  function blocks(version) { return [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16][version - 1]; }

  /* Where alignment patterns have their middles, in both directions. */
  function middles(version) {
    if (version === 1) return [];
    var count = Math.floor(version / 7) + 2, last = 4 * version + 10, list = [6];
    var apart = Math.ceil((last - 6) / (count - 1) / 2) * 2;
    for (var at = count - 2; at >= 0; at--) list.push(last - at * apart);
    return list;
  }

  /* Words of data and checks that a version has room for: all squares but patterns, format and version. */
  function total(version) {
    var size = 4 * version + 17, count = middles(version).length;
    var squares = size * size - 3 * 64 - 2 * (size - 16) - 31;
    if (count) squares -= (count * count - 3) * 25 - 2 * (count - 2) * 5;
    if (version >= 7) squares -= 36;
    return Math.floor(squares / 8);
  }

  function dataWords(version) { return total(version) - checks(version) * blocks(version); }

  /* Bytes of text. */
  function room(version) { return dataWords(version) - (version < 10 ? 2 : 3); }

  /* Mode, length, text, end and filling. */
  function words(version, bytes) {
    var list = [], held = 0, count = 0, most = dataWords(version);
    var add = function (value, width) {
      for (var bit = width - 1; bit >= 0; bit--) {
        held = held << 1 | value >> bit & 1;
        if (++count === 8) {
          list.push(held);
          held = count = 0;
        }
      }
    };
    add(4, 4);
    add(bytes.length, version < 10 ? 8 : 16);
    bytes.forEach(function (one) { add(one, 8); });
    add(0, 4);
    for (var fill = 0xec; list.length < most; fill ^= 0xec ^ 0x11) list.push(fill);
    return list;
  }

  /* Short blocks first; data of all blocks by turns, then checks; as bits. */
  function interleaved(version, data) {
    var count = blocks(version), least = Math.floor(data.length / count), longer = data.length % count;
    var parts = [], from = 0, bits = [];
    for (var block = 0; block < count; block++) {
      var length = least + (block < count - longer ? 0 : 1);
      parts.push(data.slice(from, from += length));
    }
    var add = function (lists, length) {
      for (var at = 0; at < length; at++) {
        lists.forEach(function (list) {
          for (var bit = 7; bit >= 0 && at < list.length; bit--) bits.push(list[at] >> bit & 1);
        });
      }
    };
    add(parts, least + 1);
    add(parts.map(function (part) { return remainder(part, checks(version)); }), checks(version));
    return bits;
  }

  /* In the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1. */
  function times(a, b) {
    var product = 0;
    for (; b; b >>= 1) {
      if (b & 1) product ^= a;
      a = a << 1 ^ (a & 128 ? 0x11d : 0);
    }
    return product;
  }

  /* Reed–Solomon: what is left of the data divided by (x − 1)(x − 2)(x − 4)…; the leading 1 of the divisor is not kept. */
  function remainder(data, degree) {
    var divisor = [], left = [], root = 1;
    for (var i = 0; i < degree; i++) {
      divisor.push(i === degree - 1 ? 1 : 0);
      left.push(0);
    }
    for (var n = 0; n < degree; n++) {
      for (var j = 0; j < degree; j++) divisor[j] = times(divisor[j], root) ^ (divisor[j + 1] || 0);
      root = times(root, 2);
    }
    data.forEach(function (word) {
      var factor = word ^ left.shift();
      left.push(0);
      for (var k = 0; k < degree; k++) left[k] ^= times(divisor[k], factor);
    });
    return left;
  }

  var MASKS = [
    function (x, y) { return (x + y) % 2 === 0; },
    function (x, y) { return y % 2 === 0; },
    function (x) { return x % 3 === 0; },
    function (x, y) { return (x + y) % 3 === 0; },
    function (x, y) { return (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0; },
    function (x, y) { return x * y % 2 + x * y % 3 === 0; },
    function (x, y) { return (x * y % 2 + x * y % 3) % 2 === 0; },
    function (x, y) { return ((x + y) % 2 + x * y % 3) % 2 === 0; }
  ];

  function placed(version, bits, mask) {
    var size = 4 * version + 17, squares = patterns(version, mask), next = 0;
    for (var right = size - 1; right > 0; right -= 2) {
      if (right === 6) right = 5;                       /* the column of timing is passed over */
      var up = (right + 1 & 2) === 0;
      for (var step = 0; step < size; step++) {
        var y = up ? size - 1 - step : step;
        for (var x = right; x > right - 2; x--) {
          if (squares[y][x] !== undefined) continue;
          squares[y][x] = Boolean(bits[next++]) !== MASKS[mask](x, y);
        }
      }
    }
    return squares;
  }

  /* All that is not data; what stays undefined is free. */
  function patterns(version, mask) {
    var size = 4 * version + 17, squares = [], at = middles(version), last = at.length - 1;
    for (var row = 0; row < size; row++) squares.push(new Array(size).fill(undefined));
    var rings = function (x, y, radius, dark) {
      for (var dy = -radius; dy <= radius; dy++) {
        for (var dx = -radius; dx <= radius; dx++) {
          if (squares[y + dy] && x + dx >= 0 && x + dx < size) squares[y + dy][x + dx] = dark[Math.max(Math.abs(dx), Math.abs(dy))] === 1;
        }
      }
    };
    for (var i = 0; i < size; i++) squares[6][i] = squares[i][6] = i % 2 === 0;
    [[3, 3], [size - 4, 3], [3, size - 4]].forEach(function (corner) { rings(corner[0], corner[1], 4, [1, 1, 0, 1, 0]); });
    at.forEach(function (x, column) {
      at.forEach(function (y, line) {
        if (!(column === 0 && line === 0 || column === 0 && line === last || column === last && line === 0)) rings(x, y, 2, [1, 0, 1]);
      });
    });
    /* Level M is 00. Both copies: around the first corner, and along the two others. */
    var format = (mask << 10 | rest(mask, 10, 0x537)) ^ 0x5412;
    for (var f = 0; f < 15; f++) {
      var bit = (format >> f & 1) === 1;
      squares[f < 6 ? f : f < 8 ? f + 1 : 8][f < 8 ? 8 : f === 8 ? 7 : 14 - f] = bit;
      squares[f < 8 ? 8 : size - 15 + f][f < 8 ? size - 1 - f : 8] = bit;
    }
    squares[size - 8][8] = true;
    var number = version << 12 | rest(version, 12, 0x1f25);
    for (var v = 0; version >= 7 && v < 18; v++) {
      var long = size - 11 + v % 3, short = Math.floor(v / 3);
      squares[long][short] = squares[short][long] = (number >> v & 1) === 1;
    }
    return squares;
  }

  /* Check bits of a number: what is left of it, moved `width` up, divided by `divisor`. */
  function rest(value, width, divisor) {
    for (var i = 0; i < width; i++) value = value << 1 ^ (value >> width - 1 & 1) * divisor;
    return value;
  }

  /* What makes a code hard to read: long runs, blocks, what looks like a corner, much more of one colour. */
  function penalty(squares) {
    var size = squares.length, cost = 0, dark = 0;
    for (var y = 0; y < size; y++) {
      var row = '', column = '';
      for (var x = 0; x < size; x++) {
        row += squares[y][x] ? 1 : 0;
        column += squares[x][y] ? 1 : 0;
        if (squares[y][x]) dark++;
        if (x && y && squares[y][x] === squares[y][x - 1] && squares[y][x] === squares[y - 1][x] && squares[y][x] === squares[y - 1][x - 1]) cost += 3;
      }
      cost += line(row) + line(column);
    }
    return cost + 10 * Math.floor(Math.abs(dark * 20 - size * size * 10) / (size * size));
  }

  function line(text) {
    var cost = 0;
    (text.match(/0{5,}|1{5,}/g) || []).forEach(function (run) { cost += run.length - 2; });
    text = '0000' + text + '0000';
    for (var at = text.indexOf('1011101'); at >= 0; at = text.indexOf('1011101', at + 1)) {
      if (text.slice(at - 4, at) === '0000') cost += 40;
      if (text.slice(at + 7, at + 11) === '0000') cost += 40;
    }
    return cost;
  }

  /* Without a page there is only the code to be tested. */
  if (typeof document === 'undefined') {
    module.exports = code;
    return;
  }

  var GUIDE = /^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/;
  var MOST = 40;
  var PATIENCE = 4000;
  var SVG = 'http://www.w3.org/2000/svg';

  var trinvis = window.trinvis, main = document.getElementById('main'), parts = {};
  if (!trinvis || !main) return;
  Array.from(main.querySelectorAll('[data-part]')).forEach(function (one) { parts[one.dataset.part] = one; });
  var lang = document.documentElement.lang;

  /* ---- the plan in the address ---- */

  /* Never fails: what cannot be a guide is passed over, a digit that is none ends its list. */
  function read() {
    var text = trinvis.get('plan') || '', seen = Object.create(null), list = [];
    try { text = decodeURIComponent(text); } catch (damaged) { /* read as it is */ }
    text.split(',').forEach(function (item) {
      var colon = item.indexOf(':'), path = colon < 0 ? item : item.slice(0, colon);
      if (!GUIDE.test(path) || seen[path] || list.length === MOST) return;
      seen[path] = true;
      list.push({ path: path, how: (colon < 0 ? '' : item.slice(colon + 1)).match(/^[0-3]*/)[0] });
    });
    return list;
  }

  function written(list) {
    return list.map(function (one) {
      var how = (guides[one.path] ? one.how.slice(0, guides[one.path].steps.length) : one.how).replace(/0+$/, '');
      return one.path + (how ? ':' + how : '');
    }).join(',');
  }

  /* The page is told of it by trinvis:state, before this returns. */
  function write(list) { trinvis.set({ plan: written(list) || null }); }

  /* ---- names of the guides ---- */

  var guides = Object.create(null);     /* by path */
  var services = Object.create(null);   /* 'asked', then 'here' or 'gone' */

  function serviceOf(path) { return path.slice(0, path.lastIndexOf('/')); }

  window.trinvisGuides = function (some) {
    Object.keys(some).forEach(function (path) {
      guides[path] = some[path];
      services[serviceOf(path)] = 'here';
    });
    show();
  };

  function ask(path) {
    var service = serviceOf(path);
    if (services[service]) return;
    var settle = function () {
      if (services[service] !== 'asked') return;
      services[service] = 'gone';
      show();
    };
    services[service] = 'asked';
    trinvis.script('guides/' + lang + '/' + service + '.js', settle);
    setTimeout(settle, PATIENCE);
  }

  /* ---- words ---- */

  /* `name` with the number `n`, in the form that the language has for it: the page has some numbers of each form. */
  function counted(name, n) {
    var forms = main.dataset[name].replace(/[\u2068\u2069]/g, '').split('|').filter(Boolean).map(function (form) {
      var equals = form.indexOf('=');
      return { n: Number(form.slice(0, equals)), text: form.slice(equals + 1) };
    });
    var kind = function (number) { return number === 1 ? 'one' : 'other'; };
    if (window.Intl && Intl.PluralRules && Intl.PluralRules.supportedLocalesOf(lang).length) {
      var rules = new Intl.PluralRules(lang);
      kind = function (number) { return rules.select(number); };
    }
    var exact = forms.find(function (form) { return form.n === n; });
    if (exact) return exact.text;
    var alike = function (form) { return kind(form.n) === kind(n) && form.text.indexOf(form.n) >= 0; };
    var form = forms.find(alike) || forms[forms.length - 1];
    return form.text.replace(String(form.n), String(n));
  }

  function put(element, guide, text) {
    element.textContent = text;
    if (guide.lang !== lang) {
      element.lang = guide.lang;
      element.dir = guide.dir;
    }
  }

  function made(name, within, type) {
    var element = document.createElement(name);
    if (type) element.className = type;
    if (within) within.appendChild(element);
    return element;
  }

  function blank(part) { return document.importNode(parts[part].content, true).firstElementChild; }

  /* ---- the page ---- */

  var rows = Object.create(null);       /* by path: the guide's element and what changes in it */

  function show() {
    var plan = read();
    plan.forEach(function (one) { ask(one.path); });
    var list = plan.filter(function (one) { return guides[one.path]; });
    var waits = plan.some(function (one) { return services[serviceOf(one.path)] === 'asked'; });
    arrange(list);
    var minutes = list.reduce(function (sum, one) { return sum + guides[one.path].minutes; }, 0);
    parts.sum.textContent = counted('guides', list.length) + ' · ' + counted('minutes', minutes);
    parts.lead.hidden = parts.sum.hidden = parts.list.hidden = !list.length;
    parts.empty.hidden = parts.blank.hidden = list.length > 0 || waits;
    parts.buttons.hidden = false;
    bring(list);
    carry(list);
  }

  /* Elements stay what they are, so that what is open stays open. */
  function arrange(list) {
    var wanted = Object.create(null);
    list.forEach(function (one) { wanted[one.path] = true; });
    Object.keys(rows).forEach(function (path) {
      if (wanted[path]) return;
      rows[path].element.remove();
      delete rows[path];
    });
    list.forEach(function (one, at) {
      var row = rows[one.path] || (rows[one.path] = rowOf(one.path));
      var there = parts.list.children[at];
      if (there !== row.element) parts.list.insertBefore(row.element, there || null);
      row.number.textContent = String(at + 1);
      row.up.hidden = at === 0;
      row.down.hidden = at === list.length - 1;
      row.steps.forEach(function (step, index) {
        var how = one.how[index] || '0';
        step.inputs.forEach(function (input) { input.checked = input.value === how; });
        step.paper.textContent = how === '0' ? '' : step.inputs[how - 1].parentNode.textContent.trim();
      });
    });
  }

  function rowOf(path) {
    var guide = guides[path], element = blank('guide'), link = element.querySelector('h2 a');
    var facts = element.querySelector('.soft'), fold = element.querySelector('details > ol'), paper = element.querySelector('.p-paper');
    var row = { element: element, number: element.querySelector('.num'), link: link };
    put(link, guide, guide.title);
    link.href = trinvis.root + guide.href;
    made('bdi', facts).textContent = guide.service;
    facts.appendChild(document.createTextNode(' · ' + counted('steps', guide.steps.length) + ' · ' + counted('minutes', guide.minutes)));
    Array.from(element.querySelectorAll('.vh bdi')).forEach(function (name) { put(name, guide, guide.title); });
    ['up', 'down', 'remove'].forEach(function (what) {
      row[what] = element.querySelector('[data-do="' + what + '"]');
      row[what].addEventListener('click', function () { change(path, what); });
    });
    row.steps = guide.steps.map(function (step, index) {
      var choice = blank('step'), line = made('li', paper);
      choice.querySelector('.n').textContent = step[2];
      put(choice.querySelector('legend span'), guide, step[1]);
      var inputs = Array.from(choice.querySelectorAll('input'));
      inputs.forEach(function (input) {
        input.name = path + '#' + step[0];
        input.addEventListener('change', function () { choose(path, index, input.value); });
      });
      fold.appendChild(choice);
      made('span', line, 'box');
      made('b', line, 'n').textContent = step[2];
      put(made('span', line, 'p-step'), guide, step[1]);
      return { inputs: inputs, paper: made('b', line, 'p-chosen') };
    });
    return row;
  }

  function choose(path, index, value) {
    write(read().map(function (one) {
      if (one.path !== path) return one;
      var how = one.how;
      while (how.length <= index) how += '0';
      return { path: path, how: how.slice(0, index) + value + how.slice(index + 1) };
    }));
  }

  /* Guides that are not shown keep their places, and go with the last that is. */
  function change(path, what) {
    var plan = read(), places = [];
    plan.forEach(function (one, at) { if (guides[one.path]) places.push(at); });
    var at = places.findIndex(function (place) { return plan[place].path === path; });
    var order = places.map(function (place) { return plan[place].path; });
    if (at < 0) return;
    if (what === 'remove') {
      plan.splice(places[at], 1);
      if (places.length === 1) plan = [];
    } else {
      var other = at + (what === 'up' ? -1 : 1);
      if (other < 0 || other >= places.length) return;
      var moved = plan[places[at]];
      plan[places[at]] = plan[places[other]];
      plan[places[other]] = moved;
    }
    write(plan);
    if (what === 'remove') removed(order, at);
    else {
      var row = rows[path];
      (row[what].hidden ? row[what === 'up' ? 'down' : 'up'] : row[what]).focus();
      say([row.link.cloneNode(true).childNodes[0], ' · ' + (other + 1) + ' / ' + places.length], guides[path]);
    }
  }

  /* The next guide takes the place and the focus; after the last one the way to others does. */
  function removed(order, at) {
    var next = order[at + 1] || order[at - 1];
    if (next) rows[next].remove.focus();
    else parts.buttons.querySelector('a').focus();
    say([next ? parts.sum.textContent : parts.empty.textContent]);
  }

  function say(words, guide) {
    parts.said.textContent = '';
    words.forEach(function (word) {
      if (typeof word === 'string') parts.said.appendChild(document.createTextNode(word));
      else put(made('bdi', parts.said), guide, word.textContent);
    });
  }

  function bring(list) {
    var wanted = Object.create(null), some = false;
    list.forEach(function (one) { guides[one.path].needs.forEach(function (need) { wanted[need] = true; }); });
    Array.from(parts.bring.querySelectorAll('[data-need]')).forEach(function (item) {
      item.hidden = !wanted[item.dataset.need];
      some = some || !item.hidden;
    });
    parts.bring.hidden = !some;
  }

  /* A phone needs an address on the web; a page from a stick may have one, a site without base_url has none. */
  function carry(list) {
    var home = main.dataset.canonical || '';
    parts.take.hidden = !list.length || home.indexOf('https://') !== 0;
    if (parts.take.hidden) return;
    var address = home + '#;plan=' + written(list), squares = code(address);
    parts.code.textContent = '';
    if (squares) {
      parts.code.appendChild(drawing(squares));
      main.style.setProperty('--squares', squares.length + 8);
      /* Whole pixels, so that no square is wider than another. */
      main.style.setProperty('--square', Math.max(3, Math.ceil(208 / (squares.length + 8))) + 'px');
    }
    parts.address.textContent = squares ? address : '';
    parts.how.hidden = !squares;
    parts.long.hidden = Boolean(squares);
  }

  /* ---- its drawing ---- */

  /* One path of runs, a unit to a square; four units around it are its quiet zone. */
  function drawing(squares) {
    var size = squares.length, path = '';
    squares.forEach(function (row, y) {
      for (var x = 0; x < size; x++) {
        var from = x;
        while (x < size && row[x]) x++;
        if (x > from) path += 'M' + from + ' ' + y + 'h' + (x - from) + 'v1h-' + (x - from) + 'z';
      }
    });
    var svg = document.createElementNS(SVG, 'svg'), ink = document.createElementNS(SVG, 'path');
    svg.setAttribute('class', 'qr');
    svg.setAttribute('viewBox', '-4 -4 ' + (size + 8) + ' ' + (size + 8));
    svg.setAttribute('shape-rendering', 'crispEdges');
    svg.setAttribute('aria-hidden', 'true');
    ink.setAttribute('d', path);
    svg.appendChild(ink);
    return svg;
  }

  document.addEventListener('trinvis:state', show);
  window.addEventListener('hashchange', show);
  show();
})();
