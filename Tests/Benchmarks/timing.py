"""Running commands one after another, and what they took."""

import statistics
import subprocess
import sys


def timed(command, figures, statuses=(0,), cwd=None):
    """One run: (wall s, CPU s, peak KiB of the largest process), and what it printed. GNU time measures, since the peak of a
    process that Python starts would include that of Python before the exec."""
    done = subprocess.run(["/usr/bin/time", "-q", "-o", str(figures), "-f", "%e %U %S %M", *map(str, command)],
                          capture_output=True, text=True, cwd=cwd)
    if done.returncode not in statuses:
        sys.exit(f"{command[0]} ended with {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    wall, user, system, peak = map(float, figures.read_text().split())
    return (wall, user + system, peak), done.stdout


def alternating(cases, rounds):
    """Runs each case (a name, and a function that gives figures) once to warm up, and then in turn, so many rounds."""
    runs = {name: [] for name in cases}
    for round in range(rounds + 1):
        for name, run in cases.items():
            figures = run()
            if round > 0:
                runs[name].append(figures)
    return runs


def table(runs):
    print(f"  {'':<32} {'median s':>9} {'min':>8} {'max':>8} {'CPU s':>8} {'peak MiB':>9}")
    for name, figures in runs.items():
        walls, cpus, peaks = zip(*figures)
        print(f"  {name:<32} {statistics.median(walls):>9.2f} {min(walls):>8.2f} {max(walls):>8.2f}"
              f" {statistics.median(cpus):>8.2f} {max(peaks) / 1024:>9.1f}")


def ratio(runs, ours, peer):
    """How many times as fast ours is, over the pairs of runs that followed on one another."""
    pairs = list(zip(runs[peer], runs[ours]))
    walls, cpus = ([theirs[which] / mine[which] for theirs, mine in pairs] for which in (0, 1))
    print(f"  {ours} is {statistics.median(walls):.2f} times as fast as {peer} (pairs {min(walls):.2f} to {max(walls):.2f});"
          f" {statistics.median(cpus):.2f} times by CPU time")
