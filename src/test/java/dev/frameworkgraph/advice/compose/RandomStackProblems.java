package dev.frameworkgraph.advice.compose;

import dev.frameworkgraph.advice.compose.StackProblem.Demand;
import dev.frameworkgraph.advice.compose.StackProblem.Item;
import dev.frameworkgraph.advice.compose.StackProblem.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/** Makes problems up; the same seed and shape give the same problem for ever. */
final class RandomStackProblems {

    private static final int RUNTIMES = 4;

    private final Random random;
    private final ProblemShape shape;
    private final List<BitSet> closures = new ArrayList<>();
    private final List<BitSet> conflicts = new ArrayList<>();

    private RandomStackProblems(long seed, ProblemShape shape) {
        this.random = new Random(seed);
        this.shape = shape;
    }

    static StackProblem of(long seed, ProblemShape shape) {
        return new RandomStackProblems(seed, shape).problem();
    }

    /** At most ten items beside the start, of a shape that the seed decides too. */
    static StackProblem small(long seed) {
        Random knobs = new Random(~seed);
        int startItems = 1 + knobs.nextInt(2);
        ProblemShape shape = new ProblemShape(
                startItems + 3 + knobs.nextInt(8),
                startItems,
                1 + knobs.nextInt(7),
                1,
                1 + knobs.nextInt(3),
                knobs.nextInt(3),
                knobs.nextInt(40),
                knobs.nextInt(40),
                knobs.nextInt(50),
                knobs.nextInt(60));
        return of(seed, shape);
    }

    /** 30 to 60 items and 8 to 15 demands. */
    static StackProblem medium(long seed) {
        Random knobs = new Random(~seed);
        ProblemShape shape = new ProblemShape(
                30 + knobs.nextInt(31),
                2,
                8 + knobs.nextInt(8),
                1,
                1 + knobs.nextInt(4),
                1 + knobs.nextInt(3),
                knobs.nextInt(30),
                knobs.nextInt(60),
                knobs.nextInt(30),
                knobs.nextInt(50));
        return of(seed, shape);
    }

    /**
     * As a catalog of so many frameworks would give: eight kinds, of which some are known for more than others, most of them for the
     * base. Five to twelve of a few hundred items meet thirty demands.
     */
    static StackProblem realistic(long seed, int items, int demands) {
        return of(seed, new ProblemShape(items, 3, demands, 8, 15, 3, 12, 5, 5, 30));
    }

    private StackProblem problem() {
        for (int item = 0; item < shape.items(); item++) {
            closures.add(bits(item));
            conflicts.add(new BitSet());
        }
        drawClosures();
        BitSet start = new BitSet();
        for (int item = 0; item < shape.startItems(); item++) {
            start.or(closures.get(item));
        }
        drawConflicts(start);
        List<Item> items = new ArrayList<>();
        for (int item = 0; item < shape.items(); item++) {
            items.add(item(item, start));
        }
        List<Demand> demands = new ArrayList<>();
        for (int demand = 0; demand < shape.demands(); demand++) {
            demands.add(demand(demand % shape.groups()));
        }
        return new StackProblem(items, start, demands);
    }

    private void drawClosures() {
        for (int item = 0; item < shape.items(); item++) {
            if (chance(shape.closurePercent())) {
                closures.get(item).set(anyItem());
            }
        }
        for (int through = 0; through < shape.items(); through++) {
            for (BitSet closure : closures) {
                if (closure.get(through)) {
                    closure.or(closures.get(through));
                }
            }
        }
    }

    /** Between any two items; seldom between two of the start, which leaves no solution at all. */
    private void drawConflicts(BitSet start) {
        for (int item = 0; item < shape.items(); item++) {
            int other = anyItem();
            boolean drawn = chance(shape.conflictPercent()) && other != item;
            if (drawn && (!start.get(item) || !start.get(other) || chance(5))) {
                conflicts.get(item).set(other);
                conflicts.get(other).set(item);
            }
        }
    }

    private Item item(int item, BitSet start) {
        int cost = chance(4) ? 0 : 10 + (chance(30) ? 1 + random.nextInt(4) : 0);
        int everywhere = (1 << RUNTIMES) - 1;
        int somewhere = chance(shape.narrowRuntimePercent()) ? 1 + random.nextInt(everywhere) : everywhere;
        int runtimes = start.get(item) ? somewhere | 3 : somewhere;
        return new Item(cost, runtimes, closures.get(item), conflicts.get(item));
    }

    private Demand demand(int group) {
        List<Option> options = new ArrayList<>();
        int leastOwn = shape.ownOptions() / 3;
        for (int count = leastOwn + random.nextInt(shape.ownOptions() + 1 - leastOwn); count > 0; count--) {
            options.add(option(1, group));
        }
        int leastVia = options.isEmpty() ? Math.min(1, shape.viaOptions()) : 0;
        for (int count = leastVia + random.nextInt(shape.viaOptions() + 1 - leastVia); count > 0; count--) {
            options.add(option(1 + random.nextInt(2), group));
        }
        return new Demand(options, chance(shape.softPercent()) ? random.nextInt(25) : Demand.MANDATORY);
    }

    private Option option(int size, int group) {
        BitSet items = new BitSet();
        for (int count = 0; count < size; count++) {
            items.set(shape.groups() == 1 ? anyItem() : itemOf(group));
        }
        return new Option(items, random.nextInt(10));
    }

    /** The nearer to the beginning, the more often. */
    private int itemOf(int group) {
        int size = shape.items() / shape.groups();
        int place = (int) (size * Math.pow(random.nextDouble(), 3));
        return place * shape.groups() + group;
    }

    private int anyItem() {
        return random.nextInt(shape.items());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static BitSet bits(int item) {
        BitSet bits = new BitSet();
        bits.set(item);
        return bits;
    }
}
