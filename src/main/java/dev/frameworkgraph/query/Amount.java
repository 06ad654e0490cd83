package dev.frameworkgraph.query;

import java.util.Map;

/** A number that may depend on the variables of a request, none of them below zero; sums and products stop at the largest {@code long}. */
interface Amount {

    long of(Map<String, Object> variables);

    /** Whatever the variables. */
    record Fixed(long value) implements Amount {

        @Override
        public long of(Map<String, Object> variables) {
            return value;
        }
    }

    default Amount plus(Amount other) {
        return this instanceof Fixed one && other instanceof Fixed two
                ? new Fixed(add(one.value, two.value))
                : variables -> add(of(variables), other.of(variables));
    }

    default Amount times(Amount other) {
        return this instanceof Fixed one && other instanceof Fixed two
                ? new Fixed(multiply(one.value, two.value))
                : variables -> multiply(of(variables), other.of(variables));
    }

    private static long add(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long multiply(long one, long other) {
        long high = Math.multiplyHigh(one, other);
        long low = one * other;
        return high != 0 || low < 0 ? Long.MAX_VALUE : low;
    }
}
