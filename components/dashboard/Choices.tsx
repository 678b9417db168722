export interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of few, as a bar of radio inputs. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  return (
    <fieldset class="choices-group">
      <legend class="visually-hidden">{props.legend}</legend>
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice" key={option}>
            <input
              type="radio"
              name={props.name}
              checked={option === props.chosen}
              onChange={() => props.onChoose(option)}
            />
            {props.words[option]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
