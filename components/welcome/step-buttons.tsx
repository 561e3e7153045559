import { ButtonLink } from '../design/button';
import { useWords } from '../words-context';

/** The way on, and the way back. `next.main` is false while the step's own business comes first. */
export function StepButtons({
  back,
  next,
}: Readonly<{
  back?: string | undefined;
  next: Readonly<{ href: string; label: string; main: boolean }>;
}>) {
  const { say } = useWords();
  return (
    <div class="row">
      <ButtonLink look={next.main ? 'main' : 'plain'} href={next.href}>
        {next.label}
      </ButtonLink>
      {back !== undefined && (
        <ButtonLink look="quiet" href={back}>
          {say('home.back')}
        </ButtonLink>
      )}
    </div>
  );
}
