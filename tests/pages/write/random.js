/**
 * A form drawn at random from `?seed=N`, which misbehaves at random while it is filled: blocks come back with new
 * nodes, with or without what stood in them; fields and blocks change places; rows come and go among equal rows;
 * options arrive 50–1,500 ms late; lists are replaced; fields are wiped once. It knows what belongs to whom.
 */
(() => {
  const seed = Number(new URL(location.href).searchParams.get('seed'));
  let state = (seed * 2654435761) >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const chance = (share) => random() < share;
  const between = (low, high) => Math.floor(low + random() * (high - low + 1));
  const one = (list) => list[between(0, list.length - 1)];
  const shuffled = (list) => {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = between(0, at);
      [copy[at], copy[other]] = [copy[other], copy[at]];
    }
    return copy;
  };

  const form = document.getElementById('form');
  /** Every control with the key of what it asks: `block.datum`. */
  const keys = new Map();
  const PROVINCES = { 80: 'Tây Ninh', 79: 'Thành phố Hồ Chí Minh', '01': 'Hà Nội', 75: 'Đồng Nai' };
  const COMMUNES = {
    80: ['Phường Long Hoa', 'Xã Tân Lập', 'Xã Tân Phú'],
    79: ['Phường Bến Thành', 'Xã Tân Lập', 'Xã Bình Chánh'],
    '01': ['Phường Ba Đình', 'Xã Tân Lập', 'Xã Đông Anh'],
    75: ['Phường Trấn Biên', 'Xã Tân Phú', 'Xã Tân Lập'],
  };
  const LABELS = {
    hoTen: 'Họ, chữ đệm, tên',
    so: 'Số định danh cá nhân',
    ngaySinh: 'Ngày, tháng, năm sinh',
    gioiTinh: 'Giới tính',
    danToc: 'Dân tộc',
    tinh: 'Tỉnh/Thành phố',
    xa: 'Phường/Xã',
    diaChi: 'Số nhà, đường',
  };
  const ROLES = ['Người yêu cầu', 'Người được khai sinh', 'Người cha', 'Người mẹ'];
  const naming = one(['own', 'numbered', 'none']);
  const layout = one(['for', 'wrap', 'cells']);
  const hasPeoples = chance(0.4);
  const leavesStale = chance(0.3);
  const optionsMs = between(50, 1500);
  let drawn = 0;

  const blocks = shuffled(ROLES)
    .slice(0, between(2, 4))
    .map((title, at) => blockOf(`p${at}`, title));
  if (chance(0.3)) blocks.push(blockOf('t1', 'Thành viên hộ'), blockOf('t2', 'Thành viên hộ'));
  function blockOf(id, title) {
    const order = Object.keys(LABELS).filter((datum) => datum !== 'danToc' || hasPeoples);
    const node = document.createElement('fieldset');
    return {
      id,
      title,
      node,
      order,
      values: {},
      listed: '',
      radios: chance(0.5),
      wiped: new Set(),
    };
  }
  const rows = chance(0.6) ? Array.from({ length: between(2, 4) }, (_, at) => rowOf(`r${at}`)) : [];
  function rowOf(id) {
    return { id, values: {} };
  }

  const nameOf = (block, datum) => {
    drawn += 1;
    if (naming === 'own') return `${block.id}_${datum}`;
    return naming === 'numbered' ? `ctl${drawn}` : '';
  };
  const listen = (block, datum, control, read) => {
    keys.set(control, `${block.id}.${datum}`);
    for (const type of ['input', 'change']) {
      control.addEventListener(type, () => {
        block.values[datum] = read();
        if (type === 'change' && datum === 'tinh') loadCommunes(block);
        if (type === 'change') react(block, datum);
      });
    }
  };

  const textBox = (block, datum) => {
    const box = document.createElement('input');
    box.value = block.values[datum] ?? '';
    listen(block, datum, box, () => box.value);
    return [box];
  };
  const optionsOf = (block, datum) => {
    if (datum === 'gioiTinh')
      return [
        ['1', 'Nam'],
        ['2', 'Nữ'],
      ];
    if (datum === 'tinh') return Object.entries(PROVINCES);
    return (COMMUNES[block.listed] ?? []).map((name, at) => [`${block.listed}${at}`, name]);
  };
  const fillSelect = (select, block, datum) => {
    const options = optionsOf(block, datum).map(([value, text]) => new Option(text, value));
    select.replaceChildren(new Option('-- Chọn --', ''), ...options);
    const chosen = options.find(({ text }) => text === block.values[datum]);
    select.selectedIndex = chosen ? chosen.index : 0;
    if (!chosen) block.values[datum] = '';
    if (datum === 'xa') select.disabled = block.loading === true && !leavesStale;
  };
  const selectBox = (block, datum) => {
    const select = document.createElement('select');
    fillSelect(select, block, datum);
    listen(block, datum, select, () =>
      select.selectedIndex > 0 ? select.selectedOptions[0].text : '',
    );
    return [select];
  };
  const radioBoxes = (block, datum) => {
    const name = nameOf(block, datum) || `group${drawn}`;
    return optionsOf(block, datum).map(([value, text]) => {
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name, value });
      radio.checked = block.values[datum] === text;
      radio.dataset.text = text;
      listen(block, datum, radio, () => text);
      return radio;
    });
  };
  const openBox = (block, datum) => {
    const box = Object.assign(document.createElement('div'), { className: 'box', tabIndex: 0 });
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-expanded', 'false');
    box.textContent = block.values[datum] || 'Chọn dân tộc';
    keys.set(box, `${block.id}.${datum}`);
    let list;
    const close = () => {
      list?.remove();
      list = undefined;
      box.setAttribute('aria-expanded', 'false');
    };
    box.addEventListener('mousedown', () => {
      if (list) return close();
      setTimeout(
        () => {
          if (list || !box.isConnected) return;
          list = Object.assign(document.createElement('div'), { className: 'list' });
          for (const name of ['Kinh', 'Tày', 'Thái', 'Mường']) {
            const option = Object.assign(document.createElement('div'), { textContent: name });
            option.setAttribute('role', 'option');
            option.addEventListener('mousedown', (event) => event.preventDefault());
            option.addEventListener('click', () => {
              block.values[datum] = name;
              box.textContent = name;
              close();
              react(block, datum);
            });
            list.append(option);
          }
          document.body.append(list);
          box.setAttribute('aria-expanded', 'true');
        },
        between(0, 200),
      );
    });
    box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    box.addEventListener('blur', close);
    return [box];
  };

  const controlsOf = (block, datum) => {
    if (datum === 'danToc') return openBox(block, datum);
    if (datum === 'gioiTinh' && block.radios) return radioBoxes(block, datum);
    const isList = datum === 'gioiTinh' || datum === 'tinh' || datum === 'xa';
    return (isList ? selectBox : textBox)(block, datum);
  };

  function fieldOf(block, datum) {
    const controls = controlsOf(block, datum);
    const [first] = controls;
    const name = nameOf(block, datum);
    if (name && first.type !== 'radio' && first.localName !== 'div') first.name = name;
    if (first.type === 'radio') {
      const group = document.createElement('p');
      group.append(Object.assign(document.createElement('span'), { textContent: LABELS[datum] }));
      for (const radio of controls) {
        const label = document.createElement('label');
        label.append(radio, ` ${radio.dataset.text}`);
        delete radio.dataset.text;
        group.append(label);
      }
      return group;
    }
    if (layout === 'cells') {
      const row = document.createElement('tr');
      row.append(document.createElement('td'), document.createElement('td'));
      row.cells[0].textContent = LABELS[datum];
      row.cells[1].append(first);
      return row;
    }
    const line = document.createElement('p');
    const label = Object.assign(document.createElement('label'), { textContent: LABELS[datum] });
    line.append(label);
    if (layout === 'wrap' && first.localName !== 'div') label.append(' ', first);
    else {
      first.id = `id${drawn}`;
      label.htmlFor = first.id;
      label.id = `label${drawn}`;
      if (first.localName === 'div') first.setAttribute('aria-labelledby', label.id);
      line.append(first);
    }
    return line;
  }

  function drawBlock(block) {
    const legend = Object.assign(document.createElement('legend'), { textContent: block.title });
    const lines = block.order.map((datum) => fieldOf(block, datum));
    const cells = lines.filter(({ localName }) => localName === 'tr');
    const table = document.createElement('table');
    table.append(...cells);
    block.node.replaceChildren(
      legend,
      ...lines.filter(({ localName }) => localName !== 'tr'),
      ...(cells.length > 0 ? [table] : []),
    );
  }
  const household = document.createElement('fieldset');
  function drawRows() {
    if (rows.length === 0) return household.remove();
    const table = document.createElement('table');
    table.innerHTML = '<tr><th>Họ tên thành viên</th><th>Số định danh thành viên</th></tr>';
    for (const row of rows) {
      const line = table.insertRow();
      for (const datum of ['hoTen', 'so']) line.insertCell().append(...textBox(row, datum));
    }
    const legend = Object.assign(document.createElement('legend'), { textContent: 'Hộ gia đình' });
    household.replaceChildren(legend, table);
  }
  const controlOf = (block, datum) =>
    [...keys].find(([node, key]) => node.isConnected && key === `${block.id}.${datum}`)?.[0];

  function loadCommunes(block) {
    block.loading = true;
    if (!leavesStale) block.listed = '';
    if (!leavesStale) block.values.xa = '';
    const wanted = Object.keys(PROVINCES).find((code) => PROVINCES[code] === block.values.tinh);
    const redraw = () => {
      const select = controlOf(block, 'xa');
      if (select) fillSelect(select, block, 'xa');
    };
    redraw();
    setTimeout(() => {
      if (PROVINCES[wanted] !== block.values.tinh && wanted !== undefined) return;
      block.loading = false;
      block.listed = wanted ?? '';
      block.values.xa = '';
      redraw();
    }, optionsMs);
  }

  /** What some pages do a moment after a choice: draw the block anew, with or without what was typed. */
  function react(block, datum) {
    if (!block.order || datum !== reacting || !running) return;
    setTimeout(() => rebuild(block, chance(0.5)), between(0, 350));
  }
  const reacting = one(['gioiTinh', 'danToc', 'tinh', 'none']);

  function rebuild(block, keeps) {
    if (!keeps && !block.wiped.has('all')) {
      block.wiped.add('all');
      for (const datum of ['hoTen', 'so', 'ngaySinh', 'diaChi']) block.values[datum] = '';
    }
    drawBlock(block);
  }

  const ACTS = {
    rebuildKeeping: () => rebuild(one(blocks), true),
    rebuildLosing: () => rebuild(one(blocks), false),
    reorderFields() {
      const block = one(blocks);
      block.order = shuffled(block.order);
      drawBlock(block);
    },
    reorderBlocks() {
      // Blocks that say the same of themselves cannot be told apart when they change places.
      const loose = blocks.filter(({ title }) => title !== 'Thành viên hộ');
      for (const { node } of shuffled(loose)) form.prepend(node);
    },
    wipe() {
      const block = one(blocks);
      const datum = one(['hoTen', 'so', 'diaChi']);
      if (block.wiped.has(datum)) return;
      block.wiped.add(datum);
      block.values[datum] = '';
      const box = controlOf(block, datum);
      if (box) box.value = '';
    },
    replaceList() {
      const block = one(blocks);
      const datum = one(['tinh', 'xa']);
      if (!block.wiped.has(`${datum} list`) && chance(0.5)) {
        block.wiped.add(`${datum} list`);
        block.values[datum] = '';
        if (datum === 'tinh') loadCommunes(block);
      }
      const select = controlOf(block, datum);
      if (select) fillSelect(select, block, datum);
    },
    addRow() {
      if (rows.length === 0) return;
      rows.splice(between(0, rows.length), 0, rowOf(`new${drawn}`));
      drawn += 1;
      drawRows();
    },
    removeRow() {
      if (rows.length < 2) return;
      rows.splice(between(0, rows.length - 1), 1);
      drawRows();
    },
    sortRows() {
      rows.sort((a, b) => (b.values.hoTen ?? '').localeCompare(a.values.hoTen ?? '', 'vi'));
      drawRows();
    },
  };

  if (chance(0.25)) {
    const block = one(blocks);
    block.values = { tinh: 'Đồng Nai', xa: 'Xã Tân Lập' };
    block.listed = '75';
  }
  for (const block of blocks) drawBlock(block);
  drawRows();
  form.append(...blocks.map(({ node }) => node));
  if (rows.length > 0) form.append(household);

  let running = false;
  const done = [];
  /** Begins to misbehave: `before` acts at once, the others at random moments until the writer says that it is done. */
  window.start = () => {
    running = true;
    const names = Object.keys(ACTS);
    if (chance(0.3)) act(one(['addRow', 'removeRow', 'rebuildKeeping', 'reorderBlocks']));
    for (let count = between(1, 5); count > 0; count -= 1) {
      const name = one(names);
      const later = chance(0.5) ? between(0, 400) : between(0, 2500);
      setTimeout(() => running && act(name), later);
    }
  };
  function act(name) {
    done.push(name);
    ACTS[name]();
  }
  document.addEventListener('written', () => {
    running = false;
  });
  /** The key of every control, in the order of the document, and whether the seed lets some of its values be replaced. */
  window.keysInOrder = () =>
    [...document.querySelectorAll('input,select,[role=combobox]')].map((node) => keys.get(node));
  /** What stands in every field now, as the page shows it. */
  window.shown = () => {
    const shown = {};
    for (const [node, key] of keys) {
      if (!node.isConnected) continue;
      if (node.type === 'radio') {
        if (node.checked) shown[key] = node.parentElement.textContent.trim();
        else shown[key] ??= '';
      } else if (node.localName === 'select')
        shown[key] = node.selectedIndex > 0 ? node.selectedOptions[0].text : '';
      else if (node.localName === 'div')
        shown[key] = node.textContent === 'Chọn dân tộc' ? '' : node.textContent;
      else shown[key] = node.value;
    }
    return shown;
  };
  window.initial = window.shown();
  window.acts = () => ({ done, naming, layout, optionsMs, leavesStale, reacting });
})();
