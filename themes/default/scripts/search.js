/*
 * Search in the browser: an engine without a page, and the box that uses it.
 *
 * The engine runs the same steps as `trinvis search` over the files that
 * src/search/encode.rs writes, with the same whole numbers, so both give the
 * same results in the same order; tests/parity.mjs compares them. What a
 * function does and why is told in the module of the same name: tokenize,
 * keys, lookup, typo, rank, query.
 *
 * Files come by script tag, because a page opened from a disk can load scripts
 * and nothing else. The engine never waits: if a file is missing it says which,
 * the caller loads it and asks again.
 *
 * All is plain ES2019. Words are of the basic multilingual plane, so the length
 * of a folded word is its number of letters.
 */
(function (root) {
  'use strict';

  var DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  var LETTER = 1, LATIN = 6, DIGIT = 2, JOINER = 3, APOSTROPHE = 4, HYPHEN = 5, SEPARATOR = 0;
  var LONGEST = 40, MOST_WORDS = 12, MOST_KEYS = 36, DEAREST = 220, CLOSE = 45;
  var MOST_PREFIXES = 16, MOST_TYPOS = 8, MOST_CANDIDATES = 40, FEW = 5, TOO_FEW = 1, FAR = 99;
  var BLURRED = 60, FOREIGN = 70;

  /* How far a question reaches: forms of the words; compounds, prefixes and mistakes too; everything. */
  var CLOSELY = 0, CHEAPLY = 1, DEAR = 2;

  var languages = Object.create(null), absent = new Set();
  var value = Object.create(null);
  for (var d = 0; d < 64; d++) value[DIGITS[d]] = d;

  /* Called by every file of the index. */
  root.trinvisSearch = function (tag, parts) {
    var language = languages[tag] || (languages[tag] = { k: {}, p: {}, d: {}, keys: {}, postings: {} });
    Object.keys(parts).forEach(function (name) {
      if (name === 'm') open(language, parts.m);
      else if (typeof parts[name] === 'object') Object.assign(language[name], parts[name]);
      else language[name] = parts[name];
    });
  };

  function open(language, manifest) {
    var table = manifest.T;
    language.m = manifest;
    language.table = table;
    language.characters = manifest.c.map(ranges);
    table.drops = new Set(table.drop);
    ['stop', 'next', 'prev'].forEach(function (name) { table[name] = new Set(table[name]); });
    ['spell', 'irr'].forEach(function (name) { table[name] = new Map(Object.entries(table[name])); });
    table.classes.forEach(function (one) { one.al = new Map(Object.entries(one.al)); });
  }

  /* Which files are missing: thrown, caught by `search`. */
  function Missing(files) { this.files = files; }

  function need(language, missing, part, shard) {
    var few = language.m.z, name = 'words';
    if (part === 'w') name = 'spell';
    else if (part === 'd' && !few[0]) name = 'titles-' + shard;
    else if (part === 'k' || part === 'p') name = few[1] ? 'keys' : (part === 'k' ? 'keys-' : 'places-') + shard;
    var file = language.m.l + '-' + name + '.' + language.m.h + '.js';
    if (missing.indexOf(file) < 0) missing.push(file);
  }

  function present(missing) { if (missing.length) throw new Missing(missing); }

  /* The last shard whose first thing is not after `wanted`. */
  function shardOf(shards, wanted) {
    var low = 0, high = shards.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (shards[middle] <= wanted) low = middle; else high = middle;
    }
    return low;
  }

  /* ---- characters, tokenize ---- */

  function ranges(text) {
    var flat = [];
    text.split(' ').forEach(function (item) {
      var ends = item.split('-');
      flat.push(parseInt(ends[0], 16), parseInt(ends[1] || ends[0], 16));
    });
    return flat;
  }

  /* The index of the last range that begins at or before `code`, or -2. */
  function rangeBefore(flat, code) {
    var low = 0, high = flat.length / 2;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (flat[2 * middle] <= code) low = middle + 1; else high = middle;
    }
    return 2 * low - 2;
  }

  function within(flat, code) {
    var at = rangeBefore(flat, code);
    return at >= 0 && code <= flat[at + 1];
  }

  function classOf(language, code) {
    var lists = language.characters;
    if (within(lists[2], code)) return JOINER;
    if (within(lists[3], code)) return APOSTROPHE;
    if (within(lists[4], code)) return HYPHEN;
    if (digitOf(language, code) >= 0) return DIGIT;
    return within(lists[0], code) ? LETTER : SEPARATOR;
  }

  function digitOf(language, code) {
    var zeros = language.characters[1], at = rangeBefore(zeros, code);
    return at >= 0 && code - zeros[at] < 10 ? code - zeros[at] : -1;
  }

  function replaceEach(word, pairs) {
    for (var i = 0; i < pairs.length; i++) {
      if (word.indexOf(pairs[i][0]) >= 0) word = word.split(pairs[i][0]).join(pairs[i][1]);
    }
    return word;
  }

  function fold(language, text) {
    var table = language.table, composed = text.normalize('NFKC'), word = '';
    for (var i = 0; i < composed.length; i++) {
      var code = composed.charCodeAt(i), kind = classOf(language, code);
      if (kind === LETTER) {
        var lower = composed[i].toLowerCase();
        for (var j = 0; j < lower.length; j++) if (!table.drops.has(lower[j])) word += lower[j];
      } else if (kind === DIGIT) word += digitOf(language, code);
    }
    word = replaceEach(word, table.fold);
    if (!table.spell.size) return word;
    var spelled = '';
    for (var k = 0; k < word.length; k++) {
      var letters = table.spell.get(word[k]);
      spelled += letters === undefined ? word[k] : letters;
    }
    return spelled;
  }

  /* What a letter makes of the run it stands in: words of two scripts are two. */
  function runOf(code, run) {
    if (code >= 0x300 && code < 0x530) return run && run !== DIGIT ? run : LATIN;
    return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) ? LATIN : LETTER;
  }

  /* The words of `text`, at most `most`: where they stand, folded, and whether
     a hyphen or nothing joins them to the word before. */
  function tokens(language, text, most) {
    var found = [], run = 0, start = 0, end = 0, glued = false;
    function close(next) {
      if (run) {
        var word = fold(language, text.slice(start, end));
        if (word.length && word.length <= LONGEST) found.push({ start: start, end: end, word: word, glued: glued });
        run = 0;
      }
      glued = next;
    }
    for (var i = 0; i < text.length && found.length < most; i++) {
      var code = text.charCodeAt(i), kind = classOf(language, code);
      if (kind === LETTER || kind === DIGIT) {
        var next = kind === LETTER ? runOf(code, run) : DIGIT;
        if (run !== next) {
          if (run) close(true);
          run = next;
          start = i;
        }
        end = i + 1;
      } else if (kind === APOSTROPHE) {
        if (!(run && run !== DIGIT && i + 1 < text.length && classOf(language, text.charCodeAt(i + 1)) === LETTER)) close(false);
      } else if (kind !== JOINER) close(kind === HYPHEN && run > 0);
    }
    if (found.length < most) close(false);
    return found;
  }

  function span(words, first, last) {
    var joined = '';
    for (var i = first; i <= last; i++) joined += words[i].word;
    return { first: first, last: last, word: joined };
  }

  function spans(language, words) {
    var table = language.table, found = [], first = 0;
    for (var next = 1; next <= words.length; next++) {
      if (next < words.length && words[next].glued) continue;
      if (next - first > 1) found.push(span(words, first, next - 1));
      first = next;
    }
    for (var last = 1; last < words.length; last++) {
      if (!words[last].glued && (table.next.has(words[last - 1].word) || table.prev.has(words[last].word))) {
        found.push(span(words, last - 1, last));
      }
    }
    return found.filter(function (one) { return one.word.length <= LONGEST; });
  }

  /* ---- keys ---- */

  var OPS = {
    collapse: function (stem) {
      var out = '', last = '';
      for (var i = 0; i < stem.length; i++) {
        if (stem[i] === last && !(last >= '0' && last <= '9')) last = '';
        else { out += stem[i]; last = stem[i]; }
      }
      return out;
    },
    infix: function (stem, op) {
      var n = stem.length;
      return n > 3 && op[2].includes(stem[n - 1]) && op[1].includes(stem[n - 2]) && !op[1].includes(stem[n - 3])
        ? stem.slice(0, -2) + stem[n - 1] : stem;
    },
    lastmap: function (stem, op) {
      for (var i = stem.length - 1; i >= 0; i--) {
        if (op[3].includes(stem[i])) {
          var at = op[1].indexOf(stem[i]);
          return at >= 0 ? stem.slice(0, i) + op[2][at] + stem.slice(i + 1) : stem;
        }
      }
      return stem;
    },
    delete: function (stem, op) {
      var out = '';
      for (var i = 0; i < stem.length; i++) if (!op[1].includes(stem[i])) out += stem[i];
      return out;
    },
    inner: function (stem, op) { return stem.slice(0, 1) + OPS.delete(stem.slice(1), op); },
    trimstart: function (stem, op) {
      while (stem.length > 2 && op[1].includes(stem[0])) stem = stem.slice(1);
      return stem;
    },
    trimend: function (stem, op) {
      while (stem.length > 2 && op[1].includes(stem[stem.length - 1])) stem = stem.slice(0, -1);
      return stem;
    },
    end: function (stem, op) {
      for (var i = 0; i < op[1].length; i++) {
        var pair = op[1][i];
        if (stem.endsWith(pair[0]) && stem.length > pair[0].length + 1) return stem.slice(0, stem.length - pair[0].length) + pair[1];
      }
      return stem;
    },
    map: function (stem, op) { return replaceEach(stem, op[1]); }
  };

  function apply(op, stem) { return OPS[op[0]](stem, op); }

  function offer(keys, key, cost) {
    var known = keys.get(key);
    if (known === undefined || cost < known) keys.set(key, cost);
  }

  /* All ways to take affixes off; `outer` is 1 for suffixes, 0 for prefixes. */
  function take(word, slots, at, least, cost, suffix, out) {
    if (at === slots.length) { out.push([word, cost]); return; }
    var filled = slots[at][0], items = slots[at][1];
    if (!filled) take(word, slots, at + 1, least, cost, suffix, out);
    for (var i = 0; i < items.length; i++) {
      var from = items[i][0], to = items[i][1], sum = cost + items[i][2];
      if (!from) {
        if (filled) take(word, slots, at + 1, least, sum, suffix, out);
      } else if (word.length - from.length + to.length < least) continue;
      else if (suffix) {
        if (word.endsWith(from)) take(word.slice(0, word.length - from.length) + to, slots, at + 1, least, sum, true, out);
      } else if (word.startsWith(from)) take(to + word.slice(from.length), slots, at + 1, least, sum, false, out);
    }
  }

  function fits(shapes, stem) {
    return shapes[1].some(function (pattern) {
      if (pattern.length !== stem.length) return false;
      for (var i = 0; i < stem.length; i++) {
        if (pattern[i] === '-' ? shapes[0].includes(stem[i]) : pattern[i] !== stem[i]) return false;
      }
      return true;
    });
  }

  function stemKeys(one, stem, cost, keys) {
    if (stem.length < one.l) return;
    if (one.n) {
      var has = false;
      for (var i = 0; i < stem.length && !has; i++) has = one.n.includes(stem[i]);
      if (!has) return;
    }
    if (one.f && !fits(one.f, stem)) return;
    one.o.forEach(function (op) { stem = apply(op, stem); });
    var alias = one.al.get(stem), stems = [[alias === undefined ? stem : alias, cost]];
    one.a.forEach(function (alternative) {
      var more = [];
      stems.forEach(function (known) {
        var changed = apply(alternative[1], known[0]);
        if (changed !== known[0]) more.push([changed, known[1] + alternative[0]]);
      });
      stems = stems.concat(more);
    });
    stems.forEach(function (known) {
      var letters = known[0].length;
      if (letters >= one.l) offer(keys, known[0] + ':' + one.t, letters <= one.sh[0] ? known[1] + one.sh[1] : known[1]);
    });
  }

  function analyse(table, word, base, keys) {
    table.classes.forEach(function (one) {
      var trunks = [];
      take(word, one.p, 0, one.l, base + one.c, false, trunks);
      trunks.forEach(function (trunk) {
        var stems = [];
        take(trunk[0], one.s, 0, one.l, trunk[1], true, stems);
        stems.forEach(function (stem) { stemKeys(one, stem[0], stem[1], keys); });
      });
    });
  }

  function irregulars(table, word, ending, keys) {
    (table.irr.get(word) || []).forEach(function (lemma) {
      offer(keys, lemma + ending + ':=', 30);
      analyse(table, lemma + ending, 30, keys);
    });
    for (var at = 2; at + 2 < word.length; at++) {
      var lemmas = table.irr.get(word.slice(at)) || [];
      for (var i = 0; i < lemmas.length; i++) analyse(table, word.slice(0, at) + lemmas[i] + ending, 60, keys);
    }
  }

  function keysOf(language, word) {
    var known = language.known || (language.known = new Map());
    if (known.has(word)) return known.get(word);
    var table = language.table, keys = new Map([[word + ':=', 0]]);
    analyse(table, word, 0, keys);
    table.tail.forEach(function (pair) {
      if (word.endsWith(pair[0]) && word.length > pair[0].length + 2) {
        analyse(table, word.slice(0, word.length - pair[0].length) + pair[1], 50, keys);
      }
    });
    irregulars(table, word, '', keys);
    table.outer.forEach(function (ending) {
      if (word.endsWith(ending)) irregulars(table, word.slice(0, word.length - ending.length), table.outer[0], keys);
    });
    var sorted = Array.from(keys).sort(function (a, b) { return a[1] - b[1] || (a[0] < b[0] ? -1 : 1); }).slice(0, MOST_KEYS);
    if (known.size > 5000) known.clear();
    known.set(word, sorted);
    return sorted;
  }

  /* ---- the files, decoded ---- */

  function reader(text) {
    var at = 0;
    return {
      more: function () { return at < text.length; },
      digit: function () { return value[text[at++]]; },
      number: function () {
        var sum = 0, shift = 0, digit;
        do {
          digit = value[text[at++]];
          sum |= (digit & 31) << shift;
          shift += 5;
        } while (digit & 32);
        return sum;
      }
    };
  }

  function unfront(before, coded) { return before.slice(0, value[coded[0]]) + coded.slice(1); }

  function termsOf(language) {
    if (!language.terms) {
      var before = '';
      language.terms = (language.t ? language.t.split(' ') : []).map(function (coded) { return (before = unfront(before, coded)); });
    }
    return language.terms;
  }

  function keyShard(language, shard) {
    if (!language.keys[shard]) {
      var items = language.k[shard].split(' '), lists = new Map(), before = '', last = 0;
      for (var i = 0; i + 1 < items.length; i += 2) {
        var list = [], from = last, text = reader(items[i + 1]);
        while (text.more()) {
          var step = text.number();
          from += step & 1 ? -((step + 1) >> 1) : step >> 1;
          list.push([from, 5 * text.digit()]);
        }
        before = unfront(before, items[i]);
        last = list[0][0];
        lists.set(before, list);
      }
      language.keys[shard] = lists;
    }
    return language.keys[shard];
  }

  function postingsOf(language, term) {
    var shard = shardOf(language.m.p, term);
    if (!language.postings[shard]) language.postings[shard] = language.p[shard].split(' ');
    var lists = language.postings[shard], at = term - language.m.p[shard];
    if (typeof lists[at] === 'string') {
      var list = [], document = 0, text = reader(lists[at]);
      while (text.more()) {
        document += text.number();
        list.push({ document: document, weight: text.digit(), step: text.digit(), places: text.number() });
      }
      lists[at] = list;
    }
    return lists[at];
  }

  /* ---- lookup ---- */

  /* The position of the first word that is not before `word`. */
  function position(language, word) {
    var terms = termsOf(language), low = 0, high = terms.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (terms[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  }

  function termOf(language, word) {
    var at = position(language, word);
    return termsOf(language)[at] === word ? at : -1;
  }

  function beginningWith(language, word, most) {
    var terms = termsOf(language), at = position(language, word), found = [];
    while (at < terms.length && found.length < most && terms[at].startsWith(word)) found.push(at++);
    return found;
  }

  function better(candidates, term, factor) {
    if (!(candidates.get(term) >= factor)) candidates.set(term, factor);
  }

  function tier(cost) { return cost === 0 ? 100 : cost <= 50 ? 90 : cost <= 100 ? 70 : cost <= 150 ? 40 : 25; }

  /* Notes the key shards that the forms of `word` are in. */
  function needKeys(language, word, most, missing) {
    keysOf(language, word).forEach(function (key) {
      if (key[1] > most) return;
      var shard = shardOf(language.m.k, key[0]);
      if (language.k[shard] === undefined) need(language, missing, 'k', shard);
    });
  }

  function forms(language, word, most, wide, typing) {
    var candidates = new Map();
    keysOf(language, word).forEach(function (entry) {
      var key = entry[0], cost = entry[1];
      if (cost > most) return;
      if (key.endsWith(':=')) {
        var itself = termOf(language, key.slice(0, -2));
        if (itself >= 0) better(candidates, itself, tier(cost));
      }
      (keyShard(language, shardOf(language.m.k, key)).get(key) || []).forEach(function (one) {
        if (cost + one[1] <= most) better(candidates, one[0], tier(cost + one[1]));
      });
    });
    if (wide && typing) prefixes(language, word, candidates);
    if (wide && language.table.link) compounds(language, word, candidates);
    return limited(candidates);
  }

  /* The best candidates, in the order of their numbers. */
  function limited(candidates) {
    var sorted = Array.from(candidates).sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; });
    return sorted.slice(0, MOST_CANDIDATES).sort(function (a, b) { return a[0] - b[0]; });
  }

  function prefixes(language, word, candidates) {
    var terms = termsOf(language), letters = word.length;
    if (letters < 2) return;
    beginningWith(language, word, Infinity)
      .filter(function (term) { return terms[term].length > letters; })
      .sort(function (a, b) { return terms[a].length - terms[b].length || a - b; })
      .slice(0, MOST_PREFIXES)
      .forEach(function (term) { better(candidates, term, Math.floor(60 * letters / terms[term].length)); });
  }

  function compounds(language, word, candidates) {
    if (word.length < 3) return;
    var terms = termsOf(language), own = keysOf(language, word), stems = new Set();
    own.forEach(function (entry) {
      var stem = entry[0].slice(0, entry[0].lastIndexOf(':'));
      if (entry[1] <= 70 && stem.length >= 4) stems.add(stem);
    });
    stems = Array.from(stems);
    stems.forEach(function (stem) {
      containing(language, stem).forEach(function (number) {
        var term = terms[number], at = term.lastIndexOf(stem);
        if (at >= 2 && term.length - at <= stem.length + 5 && related(language, own, term.slice(at))) better(candidates, number, 55);
      });
    });
    beginningWith(language, word, 200).forEach(function (term) {
      var rest = terms[term].slice(word.length);
      if (rest.length >= 3 && knownAfterLinker(language, rest)) better(candidates, term, 45);
    });
  }

  /* The numbers of the words that have `part` in them, found in one string of all words. */
  function containing(language, part) {
    if (!language.all) {
      language.all = '\n' + termsOf(language).join('\n') + '\n';
      language.starts = [];
      for (var i = 0; i >= 0 && i < language.all.length - 1; i = language.all.indexOf('\n', i + 1)) language.starts.push(i);
    }
    var found = [], at = language.all.indexOf(part);
    while (at >= 0) {
      var low = 0, high = language.starts.length;
      while (high - low > 1) {
        var middle = (low + high) >> 1;
        if (language.starts[middle] <= at) low = middle; else high = middle;
      }
      found.push(low);
      at = language.all.indexOf(part, low + 1 < language.starts.length ? language.starts[low + 1] : language.all.length);
    }
    return found;
  }

  function related(language, own, word) {
    var others = new Map(keysOf(language, word));
    return own.some(function (entry) { return entry[1] + others.get(entry[0]) <= 100; });
  }

  function knownAfterLinker(language, rest) {
    return language.table.link.some(function (linker) {
      return rest.startsWith(linker) && rest.length - linker.length >= 3 && known(language, rest.slice(linker.length)) >= 0;
    });
  }

  function known(language, word) {
    var at = termOf(language, word), letters = word.length;
    if (at >= 0 || letters < 4) return at;
    var terms = termsOf(language), own = keysOf(language, word);
    var fitting = beginningWith(language, word.slice(0, Math.max(4, letters - 2)), 64).find(function (term) {
      return Math.abs(terms[term].length - letters) <= 3 && related(language, own, terms[term]);
    });
    return fitting === undefined ? -1 : fitting;
  }

  function split(language, word, least) {
    var letters = word.length, linkers = language.table.link || [''], best = null, most = 0;
    for (var at = 1; at < letters; at++) {
      var shorter = Math.min(at, letters - at);
      if (shorter < least || shorter <= most) continue;
      var tail = known(language, word.slice(at)), head = -1;
      if (tail < 0) continue;
      for (var i = 0; i < linkers.length && head < 0; i++) {
        var before = word.slice(0, at);
        if (before.endsWith(linkers[i]) && at - linkers[i].length >= least) head = termOf(language, before.slice(0, at - linkers[i].length));
      }
      if (head >= 0) { most = shorter; best = [head, tail]; }
    }
    return best;
  }

  /* ---- typo ---- */

  function maskOf(word) {
    var mask = 0;
    for (var i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) % 31);
    return mask;
  }

  function bits(mask) {
    var count = 0;
    for (; mask; mask &= mask - 1) count++;
    return count;
  }

  function distance(a, b) {
    var before = [], above = [], row, i, j;
    for (j = 0; j <= b.length; j++) above.push(j);
    for (i = 1; i <= a.length; i++) {
      row = [i];
      for (j = 1; j <= b.length; j++) {
        var least = Math.min(above[j - 1] + (a[i - 1] !== b[j - 1] ? 1 : 0), above[j] + 1, row[j - 1] + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2] + 1);
        row.push(least);
      }
      before = above;
      above = row;
    }
    return above[b.length];
  }

  function bounded(a, b, maskA, maskB, most) {
    if (Math.abs(a.length - b.length) > most || bits(maskA ^ maskB) > 2 * most) return FAR;
    var found = distance(a, b);
    return found <= most ? found : FAR;
  }

  /* All words with their blurred forms and letter masks, made at the first mistake. */
  function shapes(language) {
    if (!language.shapes) {
      language.shapes = termsOf(language).map(function (term) {
        var blurred = replaceEach(term, language.table.blur);
        return [term, blurred, maskOf(term), maskOf(blurred)];
      });
    }
    return language.shapes;
  }

  function near(language, word, most) {
    var blurred = replaceEach(word, language.table.blur), mask = maskOf(word), blurredMask = maskOf(blurred), found = [];
    shapes(language).forEach(function (shape, term) {
      var exact = bounded(word, shape[0], mask, shape[2], most >> 1) * 2;
      var blurry = bounded(blurred, shape[1], blurredMask, shape[3], Math.max(0, most - 1) >> 1) * 2 + 1;
      var least = Math.min(exact, blurry);
      if (least <= most) found.push([least, word[0] !== shape[0][0] ? 1 : 0, Math.abs(word.length - shape[0].length), term]);
    });
    return found.sort(function (a, b) { return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]; });
  }

  function typos(language, word) {
    var letters = word.length, most = letters < 3 ? 0 : letters < 4 ? 1 : letters < 6 ? 2 : letters < 8 ? 3 : 4;
    var found = near(language, word, most);
    return found
      .filter(function (one) { return one[0] <= found[0][0] + 1; })
      .slice(0, MOST_TYPOS)
      .map(function (one) { return [one[3], [100, BLURRED, 45, 25, 15][one[0]]]; })
      .sort(function (a, b) { return a[0] - b[0]; });
  }

  /* ---- rank ---- */

  /* Units of words that hang together, and of any two or three neighbours. */
  function joinedUnits(language, words, wide) {
    var joined = spans(language, words), hard = joined.length, missing = [], units = [];
    for (var last = 1; last < words.length; last++) {
      for (var first = Math.max(0, last - 2); first < last; first++) {
        for (var i = first + 1; i <= last; i++) {
          if (!words[i].glued) { joined.push(span(words, first, last)); break; }
        }
      }
    }
    joined.forEach(function (one, number) { needKeys(language, one.word, number < hard ? 100 : 50, missing); });
    present(missing);
    joined.forEach(function (one, number) {
      var candidates = forms(language, one.word, number < hard ? 100 : 50, wide && number < hard, false);
      if (candidates.length) units.push({ first: one.first, last: one.last, candidates: candidates });
    });
    return units;
  }

  function covers(units, number) {
    return units.some(function (unit) { return unit.first <= number && number <= unit.last; });
  }

  /* The typed words; one that is joined of two that the index has is taken apart. */
  function typed(language, query) {
    var words = tokens(language, query, MOST_WORDS), missing = [], apart = [];
    words.forEach(function (one) { needKeys(language, one.word, 100, missing); });
    present(missing);
    var joined = joinedUnits(language, words, false);
    words.forEach(function (word, number) {
      var parts = covers(joined, number) ? null : partsOf(language, word.word, word.end === query.length);
      if (!parts) { apart.push(word); return; }
      parts.forEach(function (part, at) {
        apart.push({ start: word.start, end: word.end, word: termsOf(language)[part], glued: at === 0 && word.glued });
      });
    });
    return apart.slice(0, MOST_WORDS);
  }

  function isMeant(candidates, typing) {
    return candidates.some(function (one) { return one[1] >= CLOSE; }) || (typing && candidates.length > 0);
  }

  function partsOf(language, word, typing) {
    if (isMeant(forms(language, word, 100, true, typing), typing)) return null;
    var nearly = typos(language, word);
    return nearly.some(function (one) { return one[1] >= BLURRED; }) ? null : split(language, word, nearly.length ? 3 : 2);
  }

  function unitsOf(language, query, words, reach) {
    var missing = [], most = reach === DEAR ? DEAREST : 100, wide = reach !== CLOSELY;
    words.forEach(function (one) { needKeys(language, one.word, most, missing); });
    present(missing);
    var joined = joinedUnits(language, words, wide), units = joined.slice();
    words.forEach(function (one, number) {
      var typing = one.end === query.length, candidates = forms(language, one.word, most, wide, typing);
      units.push({ first: number, last: number, candidates: candidates });
      if (wide && !covers(joined, number) && !isMeant(candidates, typing)) {
        units.push({ first: number, last: number, candidates: typos(language, one.word) });
      }
    });
    return units;
  }

  function needPostings(language, units) {
    var missing = [];
    units.forEach(function (unit) {
      unit.candidates.forEach(function (one) {
        var shard = shardOf(language.m.p, one[0]);
        if (language.p[shard] === undefined) need(language, missing, 'p', shard);
      });
    });
    present(missing);
  }

  function logarithm(number) {
    var whole = 31 - Math.clz32(number), power = Math.pow(2, whole);
    return 16 * whole + Math.floor(16 * (number - power) / power);
  }

  function rare(language, candidates) {
    var close = new Set(), any = new Set();
    candidates.forEach(function (one) {
      postingsOf(language, one[0]).forEach(function (posting) {
        any.add(posting.document);
        if (one[1] >= CLOSE) close.add(posting.document);
      });
    });
    var having = close.size || any.size;
    return having ? logarithm(256 + Math.floor(256 * language.m.n / having)) - 8 * 16 : 0;
  }

  function documents(language, query, words, reach) {
    var units = unitsOf(language, query, words, reach), answers = new Map();
    needPostings(language, units);
    var stops = words.map(function (word) { return language.table.stop.has(word.word); });
    var rareness = words.map(function () { return 0; });
    units.forEach(function (unit) {
      var rareUnit = rare(language, unit.candidates), best = new Map(), word;
      unit.loudness = stops[unit.first] ? Math.floor(rareUnit / 4) : rareUnit;
      for (word = unit.first; word <= unit.last; word++) rareness[word] = Math.max(rareUnit, rareness[word]);
      unit.candidates.forEach(function (one) {
        postingsOf(language, one[0]).forEach(function (posting) {
          var strength = one[1] * posting.weight, known = best.get(posting.document);
          if (!known || known[0] < strength) best.set(posting.document, [strength, posting]);
        });
      });
      best.forEach(function (known, document) {
        var answer = answers.get(document);
        if (!answer) answers.set(document, (answer = words.map(function () { return null; })));
        for (var word = unit.first; word <= unit.last; word++) {
          var worth = stops[word] ? Math.floor(rareUnit * known[0] / 4) : rareUnit * known[0];
          if (!answer[word] || answer[word][0] < worth) answer[word] = [worth, known[1]];
        }
      });
    });
    var onlyStops = stops.every(Boolean);
    var needed = words.map(function (_, word) { return rareness[word] > 0 && (onlyStops || !stops[word]); });
    var matched = new Set(), terms = termsOf(language);
    units.forEach(function (unit) { unit.candidates.forEach(function (one) { matched.add(terms[one[0]]); }); });
    var found = Array.from(answers, function (entry) { return foundOf(entry[0], entry[1], units, needed, rareness); });
    var meant = words.filter(function (_, word) { return onlyStops || !stops[word]; }).length;
    var known = words.filter(function (_, word) { return rareness[word] > 0 && (onlyStops || !stops[word]); }).length;
    return { found: found, matched: matched, known: known, meant: meant };
  }

  function foundOf(document, answer, units, needed, rareness) {
    var complete = true, score = 0, all = 0, met = 0, lead = 0, most = 0;
    answer.forEach(function (worth, word) {
      if (needed[word]) {
        all += rareness[word];
        if (worth) met += rareness[word]; else complete = false;
      }
      if (worth) {
        score += worth[0];
        if (worth[0] > most) { most = worth[0]; lead = word; }
      }
    });
    score = complete ? 3 * score : Math.floor(score * met / Math.max(1, all));
    return { document: document, complete: complete, score: score, lead: lead, answer: answer, units: units };
  }

  function postingIn(list, document) {
    var low = 0, high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle].document < document) low = middle + 1; else high = middle;
    }
    return low < list.length && list[low].document === document ? list[low] : null;
  }

  /* The step to open at; asked only for what is shown. */
  function stepOf(language, found) {
    var votes = [], best = 0;
    if (found.answer.every(function (one) { return !one || one[1].places & 1; })) return 0;
    for (var i = 0; i < 63; i++) votes.push(0);
    found.units.forEach(function (unit) {
      unit.candidates.forEach(function (one) {
        var posting = postingIn(postingsOf(language, one[0]), found.document);
        if (!posting) return;
        var count = unit.loudness * one[1] * posting.weight * (posting.places & 1 ? 1 : 2);
        if (posting.step) votes[posting.step] += 2 * count;
        for (var number = 1; number <= 24; number++) if (posting.places >> number & 1) votes[number] += count;
      });
    });
    votes.forEach(function (count, number) { if (count > votes[best]) best = number; });
    return best;
  }

  /* ---- query ---- */

  function kindOf(language, document) {
    return document < language.m.g[0] ? 'guide' : document < language.m.g[1] ? 'place' : 'term';
  }

  function guides(language, found) {
    return found.filter(function (one) { return one.complete && kindOf(language, one.document) === 'guide'; }).length;
  }

  function blocks(language, query, words) {
    var found = [];
    words.forEach(function (word) {
      var code = query.charCodeAt(word.start);
      if (classOf(language, code) === LETTER) found.push(code < 0x250 ? 0 : code >> 9);
    });
    return found;
  }

  function meet(a, b) { return a.some(function (one) { return b.includes(one); }); }

  /* Lets the better of two answers for the same document stand. */
  function collect(language, foreign, answer, answers) {
    answer.found.forEach(function (one) {
      var kind = kindOf(language, one.document), share = kind === 'guide' ? 100 : 35;
      if (foreign) share = Math.floor(share * FOREIGN / 100);
      var score = Math.floor(Math.floor(one.score * share / 100) * answer.known / Math.max(1, answer.meant));
      var known = answers.get(one.document);
      if (score > 0 && (!known || score > known.score)) {
        answers.set(one.document, { found: one, language: language, score: score, kind: kind });
      }
    });
  }

  function opened(tag, missing) {
    var language = languages[tag];
    if (!language || !language.m) missing.push(tag + '.js');
    else if (language.t === undefined) need(language, missing, 't');
    else return language;
    return null;
  }

  function answer(tag, query, limit) {
    var missing = [], page = opened(tag, missing);
    present(missing);
    var words = typed(page, query), answers = new Map();
    var result = documents(page, query, words, CLOSELY);
    if (result.known < result.meant || guides(page, result.found) < FEW) result = documents(page, query, words, CHEAPLY);
    if (guides(page, result.found) < FEW) result = documents(page, query, words, DEAR);
    var letters = blocks(page, query, words);
    collect(page, false, result, answers);
    if (guides(page, result.found) < TOO_FEW || result.known < result.meant) {
      page.m.o.some(function (one) {
        if (!meet(letters, one.b) || absent.has(one.l)) return false;
        var other = opened(one.l, missing);
        present(missing);
        if (other.m.s !== page.m.s) return false;
        var typedThere = typed(other, query);
        collect(other, true, documents(other, query, typedThere, CHEAPLY), answers);
        var close = documents(other, query, typedThere, CLOSELY);
        return close.known === close.meant;
      });
    }
    var sorted = Array.from(answers, function (entry) { return entry[1]; }).sort(function (a, b) {
      return b.score - a.score || a.found.document - b.found.document;
    });
    return { count: sorted.length, hits: hits(page, query, sorted.slice(0, limit), result.matched) };
  }

  /* The title of a document, or null if the language does not have it. */
  function titleOf(language, document, missing) {
    var shard = shardOf(language.m.d, document), titles = language.d[shard];
    if (titles === undefined) { need(language, missing, 'd', shard); return null; }
    return titles.find(function (title) { return title[0] === document; }) || null;
  }

  function hits(page, query, answers, matched) {
    var missing = [];
    var pairs = answers.map(function (one) {
      return [titleOf(page, one.found.document, missing), titleOf(one.language, one.found.document, missing)];
    });
    present(missing);
    return answers.map(function (one, number) {
      var matching = pairs[number][1], own = pairs[number][0], shown = own || matching;
      var said = matching[6][stepOf(one.language, one.found) - 1];
      var step = said && shown[6].find(function (other) { return other[0] === said[0]; });
      var foreign = one.language !== page;
      var word = foreign && typed(one.language, query)[one.found.lead];
      var marked = foreign ? new Set() : matched;
      return {
        kind: step && one.kind === 'guide' ? 'step' : one.kind,
        step: step ? step[0] : null,
        language: one.language.m.l,
        title: shown[1],
        marks: marks(page, shown[1], marked),
        url: step ? shown[3] + '#' + step[0] : shown[3],
        score: one.score / 10000,
        titleLanguage: shown[4] || (own ? page : one.language).m.l,
        heading: step ? step[2] : '',
        headingMarks: step ? marks(page, step[2], marked) : [],
        number: step && step[1] ? step[1] : null,
        service: shown[2],
        state: shown[5],
        matched: word ? query.slice(word.start, word.end) : null
      };
    });
  }

  /* Where the words stand that matched, as offsets of the text. */
  function marks(language, text, matched) {
    var words = tokens(language, text, Infinity), found = [];
    words.forEach(function (word) { if (matched.has(word.word)) found.push([word.start, word.end]); });
    spans(language, words).forEach(function (one) {
      if (matched.has(one.word)) found.push([words[one.first].start, words[one.last].end]);
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    return found.filter(function (mark, at) { return !at || mark[0] >= found[at - 1][1]; });
  }

  function nearest(tag, query) {
    var missing = [], page = opened(tag, missing), found = [];
    present(missing);
    if (page.w === undefined) need(page, missing, 'w');
    present(missing);
    var surfaces = page.w.split(' ');
    typed(page, query).forEach(function (word) {
      near(page, word.word, 2 * Math.min(3, word.word.length >> 1)).slice(0, 3).forEach(function (one) {
        var surface = surfaces[one[3]] || termsOf(page)[one[3]];
        if (!found.includes(surface)) found.push(surface);
      });
    });
    return found.slice(0, 3);
  }

  /* Runs `ask`; gives its answer, or {need: [file, …]} if files are missing. */
  function asked(ask) {
    try {
      return ask();
    } catch (error) {
      if (error instanceof Missing) return { need: error.files };
      throw error;
    }
  }

  var engine = {
    /* {count, hits} or {need}; hits are best first and never more than `limit`. */
    search: function (tag, query, limit) { return asked(function () { return answer(tag, String(query), limit); }); },
    /* {words} or {need}: words near the typed ones, for when nothing was found. */
    suggest: function (tag, query) { return asked(function () { return { words: nearest(tag, String(query)) }; }); },
    /* A file of a language that is not there, as on a device that keeps other languages: it is not asked again. */
    without: function (file) { absent.add(file.split(/[.-]/)[0]); },
    /* For the parity test. */
    tokens: function (tag, text) {
      var words = tokens(languages[tag], text, Infinity);
      return words.concat(spans(languages[tag], words)).map(function (one) { return one.word; });
    },
    keys: function (tag, word) {
      var folded = fold(languages[tag], word);
      return folded ? keysOf(languages[tag], folded) : [];
    }
  };
  root.trinvisSearchEngine = engine;

  if (typeof document !== 'undefined') document.querySelectorAll('form.seek[data-index]').forEach(attach);

  /* ---- the box ---- */

  function attach(form, number) {
    var input = form.querySelector('[role=combobox], input'), list = form.querySelector('.hits');
    if (!input || !list) return;
    var data = form.dataset, tag = data.lang, base = data.root + data.index.replace(/[^/]*$/, '');
    var status = form.querySelector('[role=status]') || form.appendChild(element('p', 'vh'));
    var loaded = {}, turn = 0, timer = 0, active = -1, composing = false;
    status.setAttribute('role', 'status');
    if (!list.id) list.id = 'seek-hits-' + number;
    [['role', 'combobox'], ['autocomplete', 'off'], ['aria-expanded', 'false'], ['aria-controls', list.id],
      ['aria-autocomplete', 'list'], ['dir', 'auto']].forEach(function (pair) { input.setAttribute(pair[0], pair[1]); });

    input.addEventListener('focus', function () { load([tag + '.js'], function () { engineNeeds(engine.search(tag, '', 1)); }); }, { once: true });
    input.addEventListener('compositionstart', function () { composing = true; });
    input.addEventListener('compositionend', function () { composing = false; later(); });
    input.addEventListener('input', later);
    input.addEventListener('keydown', press);
    input.addEventListener('blur', function () { show(false); });
    input.addEventListener('focus', function () { if (list.children.length && input.value.trim()) show(true); });
    list.addEventListener('mousedown', function (event) { event.preventDefault(); });
    list.addEventListener('click', function (event) {
      var option = event.target.closest('[role=option]');
      if (option) choose(option);
    });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (list.children.length) choose(list.children[Math.max(0, active)]); else ask();
    });

    function later() {
      clearTimeout(timer);
      timer = setTimeout(ask, 80);
    }

    /* Loads what the first question will need, ahead of it. */
    function engineNeeds(result) { if (result.need) load(result.need, function () {}); }

    /* Asks the engine, loads what it lacks, and asks again. */
    function ask() {
      var mine = ++turn, query = input.value;
      if (composing) return;
      if (!query.trim()) { render([]); say(''); return; }
      settle(function () { return engine.search(tag, query, 8); }, mine, function (result) {
        if (result.hits.length) {
          render(result.hits.map(option));
          say((data.count || '').split('|')[result.hits.length] || String(result.hits.length));
        } else {
          settle(function () { return engine.suggest(tag, query); }, mine, function (other) {
            render(other.words.map(suggestion).concat(elsewhere(other.words.length)));
            say(data.none || '');
          });
        }
      });
    }

    function settle(question, mine, done) {
      if (mine !== turn) return;
      var result = question();
      if (!result.need) { done(result); return; }
      var own = new RegExp('^' + tag + '[.-]'), failed = result.need.filter(function (file) { return loaded[file] === 'failed'; });
      if (failed.some(function (file) { return own.test(file); })) { render(elsewhere(0)); say(data.none || ''); return; }
      if (failed.length) { failed.forEach(engine.without); settle(question, mine, done); return; }
      say(data.loading || '');
      load(result.need, function () { settle(question, mine, done); });
    }

    function load(files, done) {
      var waiting = files.length;
      function one() { if (--waiting === 0) done(); }
      files.forEach(function (file) {
        if (loaded[file] === 'done' || loaded[file] === 'failed') { one(); return; }
        if (loaded[file]) { loaded[file].push(one); return; }
        var waiters = (loaded[file] = [one]), script = document.createElement('script');
        function end(state) {
          return function () {
            loaded[file] = state;
            waiters.forEach(function (waiter) { waiter(); });
          };
        }
        script.onload = end('done');
        script.onerror = end('failed');
        script.src = base + file;
        document.head.appendChild(script);
      });
    }

    function element(name, kind) {
      var made = document.createElement(name);
      if (kind) made.className = kind;
      return made;
    }

    /* The text with what matched in it marked. */
    function marked(parent, text, marks) {
      var at = 0;
      marks.forEach(function (mark) {
        parent.append(text.slice(at, mark[0]));
        parent.appendChild(element('mark')).textContent = text.slice(mark[0], mark[1]);
        at = mark[1];
      });
      parent.append(text.slice(at));
    }

    function item(index) {
      var made = element('li');
      made.id = list.id + '-' + (index + 1);
      made.setAttribute('role', 'option');
      made.setAttribute('aria-selected', 'false');
      return made;
    }

    /* A result: heading of the step or title, and under it where that is. */
    function option(hit, index) {
      var made = item(index), at = made.appendChild(element('span', 'pict')), body = made.appendChild(element('div'));
      var name = body.appendChild(element('b')).appendChild(element('bdi')), place = element('span', 'soft small');
      at.setAttribute('aria-hidden', 'true');
      at.textContent = hit.number ? String(hit.number) : '';
      made.dataset.href = data.root + hit.url;
      name.lang = hit.titleLanguage;
      if (hit.heading) marked(name, hit.heading, hit.headingMarks); else marked(name, hit.title, hit.marks);
      var parts = [];
      if (hit.heading) parts.push([hit.title, hit.titleLanguage]);
      if (hit.number) parts.push([(data.step || '{n}').replace('{n}', String(hit.number))]);
      if (hit.service) parts.push([hit.service]);
      if (data[hit.kind]) parts.push([data[hit.kind]]);
      if (hit.titleLanguage !== tag) parts.push([nameOf(hit.titleLanguage), hit.titleLanguage]);
      if (data[hit.state]) parts.push([data[hit.state]]);
      if (hit.matched && data.matched) {
        parts.push([data.matched.replace('{word}', hit.matched).replace('{language}', nameOf(hit.language))]);
      }
      parts.forEach(function (part, number) {
        if (number) place.append(' · ');
        var isolated = place.appendChild(element('bdi'));
        isolated.textContent = part[0];
        if (part[1]) isolated.lang = part[1];
      });
      body.append(' ', place);
      return made;
    }

    function suggestion(word, index) {
      var made = item(index);
      made.dataset.word = word;
      made.appendChild(element('bdi')).textContent = data.suggest ? data.suggest.replace('{word}', word) : word;
      return made;
    }

    /* Where else an answer may be: the list of all guides, explained words, places where a person helps. */
    function elsewhere(before) {
      return ['all', 'glossary', 'help'].filter(function (name) { return data[name]; }).map(function (name, index) {
        var made = item(before + index);
        made.dataset.href = data.root + tag + '/' + name + '/index.html';
        made.textContent = data[name];
        return made;
      });
    }

    /* What the page calls a language: the text of a link to it. */
    function nameOf(language) {
      var link = document.querySelector('a[hreflang="' + language + '"]');
      return link ? link.textContent.trim() : language;
    }

    function render(options) {
      while (list.firstChild) list.removeChild(list.firstChild);
      options.forEach(function (one) { list.appendChild(one); });
      mark(-1);
      show(options.length > 0);
    }

    function say(text) { if (status.textContent !== text) status.textContent = text; }

    function show(yes) {
      list.hidden = !yes;
      input.setAttribute('aria-expanded', String(yes));
      if (!yes) mark(-1);
    }

    function mark(index) {
      active = index;
      Array.from(list.children).forEach(function (one, at) { one.setAttribute('aria-selected', String(at === index)); });
      if (index < 0) input.removeAttribute('aria-activedescendant');
      else {
        input.setAttribute('aria-activedescendant', list.children[index].id);
        list.children[index].scrollIntoView({ block: 'nearest' });
      }
    }

    function press(event) {
      var count = list.children.length;
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        if (!list.hidden) show(false); else { input.value = ''; ask(); }
        event.preventDefault();
      } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        var down = event.key === 'ArrowDown';
        if (list.hidden) show(true);
        mark(active < 0 ? (down ? 0 : count - 1) : (active + (down ? 1 : count - 1)) % count);
        event.preventDefault();
      }
    }

    function choose(option) {
      if (option.dataset.word) {
        input.value = option.dataset.word;
        input.focus();
        ask();
      } else {
        show(false);
        location.assign(root.trinvis ? root.trinvis.link(option.dataset.href) : option.dataset.href);
      }
    }
  }
})(typeof globalThis === 'undefined' ? self : globalThis);
