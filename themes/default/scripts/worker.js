/*
 * The service worker: what a reader keeps on the device, and nothing else.
 *
 * It stores only what the lists `offline/<tag>.json` name: the shell of a
 * language (its pages that are no guides, its search) at once, the whole
 * language when somebody asks for it. A page is never stored because somebody
 * was there: the device would tell where its readers have been.
 *
 * A store is called `trinvis-<version>-<shell|all>-<tag>-<path of the site>`. It
 * counts when its list is in it, and the list goes in last. All is plain ES2019.
 */
(function () {
  'use strict';

  var VERSION = '__VERSION__';
  var SCOPE = self.registration.scope;
  var PATH = new URL(SCOPE).pathname;
  var PATIENCE = 3000;
  var AT_ONCE = 6;
  var NAME = /^trinvis-([^-]+)-(shell|all)-(.+?)-(\/.*)$/;

  /* A name with the digest of its content in it never changes its content. */
  var LASTING = /(^|[./-])[0-9a-f]{8,}\.\w+$/;

  /* ---- stores ---- */

  function nameOf(version, kind, tag) { return 'trinvis-' + version + '-' + kind + '-' + tag + '-' + PATH; }

  function decode(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; }
  }

  /* One way to write an address: `ar+da` and `ar%2Bda` are the same folder. */
  function key(path) { return SCOPE + path.split('/').map(encodeURIComponent).join('/'); }

  function listPath(tag) { return 'offline/' + tag + '.json'; }

  function match(store, path) { return caches.match(key(path), { cacheName: store.name }); }

  /* All stores of this site, the complete ones marked; the newest first, whole languages before shells. */
  function stores() {
    return caches.keys().then(function (names) {
      var own = names.map(function (name) {
        var parts = NAME.exec(name);
        return parts && parts[4] === PATH && { name: name, version: parts[1], kind: parts[2], tag: parts[3] };
      }).filter(Boolean);
      return Promise.all(own.map(function (store) {
        return match(store, listPath(store.tag)).then(function (list) { store.complete = !!list; });
      })).then(function () {
        return own.sort(function (a, b) {
          return (b.version === VERSION) - (a.version === VERSION) || (b.kind === 'all') - (a.kind === 'all');
        });
      });
    });
  }

  var known = null;
  function complete() {
    known = known || stores().then(function (all) { return all.filter(function (store) { return store.complete; }); });
    return known;
  }
  function changed() { known = null; }

  /* The first that any store has, of several paths. */
  function find(paths, tag) {
    return complete().then(function (all) {
      var tries = [];
      all.filter(function (store) { return store.tag === tag; })
        .concat(all.filter(function (store) { return store.tag !== tag; }))
        .forEach(function (store) { paths.forEach(function (path) { tries.push([store, path]); }); });
      return tries.reduce(function (before, one) {
        return before.then(function (found) { return found || match(one[0], one[1]); });
      }, Promise.resolve(undefined));
    });
  }

  function tagOf(path) { return path.split('/')[0].split('+')[0]; }

  /* As a server would look: a folder stands for its index. */
  function pagePaths(path) {
    if (path === '' || path.slice(-1) === '/') return [path + 'index.html'];
    return /\.\w+$/.test(path) ? [path] : [path + '/index.html', path + '.html', path];
  }

  /* ---- keeping ---- */

  function Gone() {}

  function list(tag) {
    return fetch(key(listPath(tag)), { cache: 'no-cache' }).then(function (response) {
      if (response.status === 404 || response.status === 410) throw new Gone();
      if (!response.ok) throw new Error(tag);
      return response.json();
    });
  }

  /* A file, whole: the length must be the one in the list, so the login page of a café is not taken for it. */
  function take(path, bytes, version) {
    function check(response) {
      if (!response || !response.ok) throw new Error(path);
      var type = response.headers.get('content-type') || 'application/octet-stream';
      return response.arrayBuffer().then(function (body) {
        if (body.byteLength !== bytes) throw new Error(path);
        return new Response(body, { headers: { 'content-type': type, 'content-length': String(bytes) } });
      });
    }
    function ask() { return fetch(key(path), { cache: LASTING.test(path) ? 'default' : 'no-cache' }).then(check); }
    return complete().then(function (all) {
      var same = all.filter(function (store) { return LASTING.test(path) || store.version === version; });
      return same.reduce(function (before, store) {
        return before.then(function (found) { return found || match(store, path); });
      }, Promise.resolve(undefined));
    }).then(check).catch(ask).catch(ask);
  }

  /* Fills the store of a language; what an earlier try has brought stays and is not asked for again. */
  function fill(kind, tag, progress) {
    return list(tag).then(function (about) {
      var store = { name: nameOf(about.version, kind, tag) };
      var files = about.files;
      if (kind === 'shell') {
        var shell = new Set(about.shell);
        files = files.filter(function (file) { return shell.has(file[0]); });
      }
      return caches.open(store.name).then(function (cache) {
        var next = 0, done = 0, failed = false;
        function one() {
          if (failed || next >= files.length) return Promise.resolve();
          var file = files[next++];
          return cache.match(key(file[0])).then(function (there) {
            return there || take(file[0], file[1], about.version).then(function (response) { return cache.put(key(file[0]), response); });
          }).then(function () {
            done++;
            if (progress && !failed) progress(done, files.length);
            return one();
          }, function (error) {
            failed = true;
            throw error;
          });
        }
        if (progress) progress(0, files.length);
        return match(store, listPath(tag)).then(function (there) {
          if (there) return undefined;
          var lines = [];
          for (var i = 0; i < AT_ONCE; i++) lines.push(one());
          return Promise.all(lines).then(function () {
            return cache.put(key(listPath(tag)), new Response(JSON.stringify(about), { headers: { 'content-type': 'application/json' } }));
          });
        });
      }).then(function () {
        changed();
        return about;
      });
    });
  }

  function drop(wanted) {
    return stores().then(function (all) {
      return Promise.all(all.filter(wanted).map(function (store) { return caches.delete(store.name); }));
    }).then(changed);
  }

  function tell(message) {
    return self.clients.matchAll({ includeUncontrolled: true }).then(function (all) {
      all.forEach(function (client) { client.postMessage(message); });
    });
  }

  var keeping = {};

  function keep(tag) {
    if (keeping[tag]) return keeping[tag].promise;
    var state = keeping[tag] = { tag: tag, state: 'keeping', n: 0, total: 0 };
    state.promise = fill('all', tag, function (n, total) {
      state.n = n;
      state.total = total;
      tell({ tag: tag, state: 'keeping', n: n, total: total });
    }).then(function (about) {
      /* The whole holds the shell, and an older whole is of no more use. */
      return drop(function (store) {
        return store.tag === tag && store.complete && (store.kind === 'shell' || (about.version === VERSION && store.version !== VERSION));
      });
    }).then(function () { return 'kept'; }, function () { return 'failed'; }).then(function (end) {
      delete keeping[tag];
      return tell({ tag: tag, state: end });
    });
    return state.promise;
  }

  function shell(tag) {
    return complete().then(function (all) {
      var there = all.some(function (store) { return store.tag === tag; });
      return there ? undefined : fill('shell', tag).catch(function () {});
    });
  }

  function remove(tag) {
    return drop(function (store) { return store.kind === 'all' && store.tag === tag; })
      .then(function () { return tell({ tag: tag, state: 'none' }); })
      .then(function () { return shell(tag); });
  }

  function kept(client) {
    return complete().then(function (all) {
      all.filter(function (store) { return store.kind === 'all'; })
        .forEach(function (store) { client.postMessage({ tag: store.tag, state: 'kept' }); });
      Object.keys(keeping).forEach(function (tag) {
        var one = keeping[tag];
        client.postMessage({ tag: tag, state: one.state, n: one.n, total: one.total });
      });
    });
  }

  /* ---- a newer version ---- */

  var asked = false;

  /* What was kept is fetched in the new version before it takes over; if that fails the old one stays. */
  function carry() {
    return complete().then(function (all) {
      return all.filter(function (store) { return store.version !== VERSION; }).reduce(function (before, store) {
        return before.then(function () { return fill(store.kind, store.tag); }).then(function (about) {
          if (about.version !== VERSION) throw new Error('the list is of another version');
        }, function (error) {
          if (!(error instanceof Gone)) throw error;
          return caches.delete(store.name);
        });
      }, Promise.resolve());
    });
  }

  self.addEventListener('install', function (event) { event.waitUntil(carry()); });

  self.addEventListener('activate', function (event) {
    changed();
    event.waitUntil(complete().then(function (all) {
      function renewed(store) {
        return all.some(function (other) { return other.version === VERSION && other.tag === store.tag && (other.kind === store.kind || other.kind === 'all'); });
      }
      return drop(function (store) { return store.version !== VERSION && (!store.complete || renewed(store)); });
    }).then(function () { return self.clients.claim(); }).then(function () { return asked && tell({ fresh: true }); }));
  });

  self.addEventListener('message', function (event) {
    var said = event.data || {};
    var tag = said.shell || said.keep || said.remove;
    if (tag && !/^[\w-]+$/.test(tag)) return;
    if (said.take) {
      asked = true;
      event.waitUntil(self.skipWaiting());
    } else if (said.copy) {
      if (copies.has(event.source.id)) event.source.postMessage({ copy: true });
    } else if (said.kept) event.waitUntil(kept(event.source));
    else if (said.shell) event.waitUntil(shell(tag));
    else if (said.keep) event.waitUntil(keep(tag));
    else if (said.remove) event.waitUntil(remove(tag));
  });

  /* ---- answers ---- */

  /* The pages that came from the device. */
  var copies = new Set();

  function later() { return new Promise(function (done) { setTimeout(done, PATIENCE); }); }

  /* The network, if it answers in time; then the device; then the network all the same. */
  function networkFirst(request, paths, tag, fromDevice) {
    var answer = fetch(request).catch(function () { return undefined; });
    return Promise.race([answer, later()]).then(function (response) {
      if (response && response.status < 500) return response;
      return find(paths, tag).then(function (copy) {
        if (copy && fromDevice) fromDevice();
        return copy || answer;
      });
    });
  }

  function page(event, path) {
    var tag = tagOf(path);
    return networkFirst(event.request, pagePaths(path), tag, function () {
      copies.add(event.resultingClientId);
    }).then(function (response) { return response || missing(tag); });
  }

  /* The page on keeping languages, in the language of what was asked for; its links start from its own folder. */
  function missing(tag) {
    return complete().then(function (all) {
      var tags = [tag].concat(all.map(function (store) { return store.tag; }));
      return tags.reduce(function (before, one) {
        return before.then(function (found) {
          var path = one + '/offline/';
          return found || find([path + 'index.html'], one).then(function (response) { return response && { response: response, base: key(path) }; });
        });
      }, Promise.resolve(undefined));
    }).then(function (found) {
      if (!found) return Response.error();
      return found.response.text().then(function (text) {
        var html = text.replace(/<head[^>]*>/i, function (head) { return head + '<base href="' + found.base + '">'; });
        return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
      });
    });
  }

  /* A part of a recording: from the device if it is there, else as the server gives it. */
  function part(request, path) {
    return find([path], tagOf(path)).then(function (whole) {
      if (!whole) return fetch(request);
      return whole.arrayBuffer().then(function (body) {
        var asked = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range')) || [];
        var size = body.byteLength;
        var from = asked[1] ? +asked[1] : asked[2] ? Math.max(0, size - asked[2]) : 0;
        var to = asked[1] && asked[2] ? Math.min(+asked[2], size - 1) : size - 1;
        if (from > to) return new Response(null, { status: 416, headers: { 'content-range': 'bytes */' + size } });
        return new Response(body.slice(from, to + 1), {
          status: 206,
          headers: {
            'content-type': whole.headers.get('content-type'),
            'content-length': String(to - from + 1),
            'content-range': 'bytes ' + from + '-' + to + '/' + size,
          },
        });
      });
    });
  }

  self.addEventListener('fetch', function (event) {
    var request = event.request;
    if (request.method !== 'GET' || request.url.slice(0, SCOPE.length) !== SCOPE) return;
    var path = decode(new URL(request.url).pathname.slice(PATH.length));
    var tag = tagOf(path);
    if (request.headers.has('range')) event.respondWith(part(request, path));
    else if (request.mode === 'navigate') event.respondWith(page(event, path));
    else if (LASTING.test(path)) event.respondWith(find([path], tag).then(function (copy) { return copy || fetch(request); }));
    else event.respondWith(networkFirst(request, [path], tag).then(function (response) { return response || Response.error(); }));
  });
})();
