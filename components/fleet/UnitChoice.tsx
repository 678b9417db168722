import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly units: () => Promise<readonly string[]>;
  /** Empty: all units. */
  readonly chosen: string;
  readonly onChoose: (unit: string) => void;
}

/** The province sees sums by unit; of a chosen unit it sees officers and procedures. Shown where there is a choice. */
export function UnitChoice({ units, chosen, onChoose }: Props) {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    units().then(setKnown, () => undefined);
  }, [units]);
  if (known.length < 2) return null;
  return (
    <label class="stack-tight">
      <span class="small soft">Đơn vị trên máy chủ</span>
      <select
        class="input"
        data-server-unit
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">Cả tỉnh (tổng theo đơn vị)</option>
        {known.map((unit) => (
          <option value={unit} key={unit}>
            {unit}
          </option>
        ))}
      </select>
    </label>
  );
}
