(() => {
  const map = document.querySelector('.map');
  const tiles = [...document.querySelectorAll('.tile')];

  /** Letters without accents, so that "ba dinh" finds Ba Đình. */
  const plain = (text) =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/đ/gi, 'd')
      .toLowerCase();

  // Colour by what is chosen; the figure in the tile changes with the colour.
  const colourBy = (measure) => {
    for (const tile of tiles) {
      const [level, words] = tile.getAttribute(`data-${measure}`).split('|');
      tile.className = tile.className.replace(/level-\w+/, `level-${level}`);
      tile.querySelector('.value').textContent = words;
    }
    for (const legend of document.querySelectorAll('.legend'))
      legend.hidden = legend.dataset.measure !== measure;
  };

  // One stop for Tab in the map; arrow keys go to the nearest tile that way.
  const placeOf = (tile) => {
    const [, column, row] = /column-(\d+) row-(\d+)/.exec(tile.className);
    return { column: Number(column), row: Number(row) };
  };
  const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const neighbour = (tile, [across, down]) => {
    const from = placeOf(tile);
    const distance = (other) => {
      const to = placeOf(other);
      const along = (to.column - from.column) * across + (to.row - from.row) * down;
      const aside = Math.abs((to.column - from.column) * down) + Math.abs((to.row - from.row) * across);
      return along > 0 ? along + 2 * aside : Number.POSITIVE_INFINITY;
    };
    const nearest = tiles.reduce((best, other) => (distance(other) < distance(best) ? other : best), tile);
    return distance(nearest) === Number.POSITIVE_INFINITY ? tile : nearest;
  };
  const makeStop = (tile) => {
    for (const other of tiles) other.tabIndex = other === tile ? 0 : -1;
  };
  map.addEventListener('keydown', (event) => {
    const tile = event.target.closest('.tile');
    if (!tile || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = ways[event.key];
    const next = way ? neighbour(tile, way) : { Home: tiles[0], End: tiles.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    makeStop(next);
    next.focus();
  });

  // A chosen tile shows the row of its commune, heading by heading.
  const choose = (tile) => {
    const row = document.querySelector(`#table-communes tr[data-about="${tile.dataset.code}"]`);
    const headings = [...document.querySelectorAll('#table-communes thead th')];
    const list = document.createElement('dl');
    [...row.cells].forEach((cell, index) => {
      const term = document.createElement('dt');
      term.textContent = headings[index].textContent;
      const value = document.createElement('dd');
      value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      list.append(term, value);
    });
    document.getElementById('chosen').replaceChildren(list);
    for (const other of tiles) other.setAttribute('aria-pressed', String(other === tile));
    makeStop(tile);
  };
  map.addEventListener('click', (event) => {
    const tile = event.target.closest('.tile');
    if (tile) choose(tile);
  });

  // The flow: one inventory at a time, one district brought out.
  const showKind = (kind) => {
    for (const flows of document.querySelectorAll('.flows')) flows.hidden = flows.dataset.kind !== kind;
  };
  const district = document.getElementById('flow-district');
  const bringOut = () => {
    for (const part of document.querySelectorAll('.flow [data-from]'))
      part.classList.toggle('aside', district.value !== '' && part.dataset.from !== district.value);
    filterTable(document.querySelector('form[data-for="flow"]'));
  };

  // Tables: rows that hold the words and the mark asked for.
  const filterTable = (form) => {
    const rows = [...document.querySelectorAll(`#table-${form.dataset.for} tbody tr`)];
    const words = plain(form.querySelector('input').value).split(/\s+/);
    const mark = form.querySelector('select')?.value ?? '';
    const from = form.dataset.for === 'flow' ? district.value : '';
    for (const row of rows) {
      const text = plain(row.textContent);
      row.hidden = !(
        words.every((word) => text.includes(word)) &&
        (mark === '' || row.dataset.marks.split(' ').includes(mark)) &&
        (from === '' || row.dataset.about === from)
      );
    }
    const output = form.querySelector('output');
    output.textContent = output.dataset.words
      .replace('{shown}', String(rows.filter((row) => !row.hidden).length))
      .replace('{all}', String(rows.length));
  };

  for (const form of document.querySelectorAll('form.filter')) {
    form.hidden = false;
    form.addEventListener('input', () => filterTable(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    filterTable(form);
  }
  for (const radio of document.querySelectorAll('input[name="measure"]'))
    radio.addEventListener('change', () => colourBy(radio.value));
  for (const radio of document.querySelectorAll('input[name="kind"]'))
    radio.addEventListener('change', () => showKind(radio.value));
  district.addEventListener('change', bringOut);

  const print = document.getElementById('print');
  print.hidden = false;
  print.addEventListener('click', () => window.print());
  makeStop(tiles[0]);
  // A browser that went back keeps what was chosen.
  colourBy(document.querySelector('input[name="measure"]:checked').value);
  showKind(document.querySelector('input[name="kind"]:checked').value);
  bringOut();
})();
