import type { RollupRow } from '../../lib/journal/rollup';
import { GROUPING_WORDS, UNNAMED_WORDS } from '../../lib/report/columns';
import { FILTER_NAMES, type Filter, type FilterName, filterOptions } from '../../lib/report/filter';
import { formatHash } from '../../lib/report/format';

const ALL = '*';

export interface FilterBarProps {
  readonly rows: readonly RollupRow[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Narrows the page to a unit, procedure, form or officer; offers what the period holds. */
export function FilterBar({ rows, filter, onFilter }: FilterBarProps) {
  const options = filterOptions(rows, filter);
  const choose = (name: FilterName, value: string) => {
    const { [name]: _old, ...others } = filter;
    onFilter(value === ALL ? others : { ...others, [name]: value });
  };
  return (
    <div class="row filter-bar">
      {FILTER_NAMES.map((name) => (
        <label class="stack-tight" key={name}>
          <span class="small soft">{GROUPING_WORDS[name]}</span>
          <select
            class="input filter-select"
            value={filter[name] ?? ALL}
            onChange={(event) => choose(name, event.currentTarget.value)}
          >
            <option value={ALL}>Tất cả</option>
            {options[name].map((value) => (
              <option value={value} key={value}>
                {filterWords(name, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {Object.keys(filter).length > 0 && (
        <button type="button" class="button button-quiet" onClick={() => onFilter({})}>
          Bỏ lọc
        </button>
      )}
    </div>
  );
}

function filterWords(name: FilterName, value: string): string {
  if (value === '') return UNNAMED_WORDS;
  return name === 'form' ? formatHash(value) : value;
}
