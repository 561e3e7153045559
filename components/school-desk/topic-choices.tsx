import type { Topic } from '@/lib/packs';
import '../design/choice-group.css';
import './topic-choices.css';

/** Every topic there is as a box to tick; `legend` is the question. */
export function TopicChoices({
  legend,
  topics,
  chosen,
  onChoose,
}: Readonly<{
  legend: string;
  topics: readonly Readonly<{ value: Topic; label: string }>[];
  chosen: readonly Topic[];
  onChoose: (topics: readonly Topic[]) => void;
}>) {
  return (
    <fieldset class="topics">
      <legend>{legend}</legend>
      {topics.map(({ value, label }) => (
        <label class="topic" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(
                topics
                  .map((topic) => topic.value)
                  .filter((topic) => (topic === value ? checked : chosen.includes(topic))),
              )
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
