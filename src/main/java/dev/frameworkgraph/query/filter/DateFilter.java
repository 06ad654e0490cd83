package dev.frameworkgraph.query.filter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A condition on a day; every component given must hold, and what has no day never passes. */
public record DateFilter(
        @Nullable LocalDate eq,
        @Nullable LocalDate ne,
        @Nullable LocalDate gt,
        @Nullable LocalDate gte,
        @Nullable LocalDate lt,
        @Nullable LocalDate lte) {

    public boolean accepts(@Nullable LocalDate day) {
        return day != null
                && (eq == null || day.equals(eq))
                && (ne == null || !day.equals(ne))
                && (gt == null || day.isAfter(gt))
                && (gte == null || !day.isBefore(gte))
                && (lt == null || day.isBefore(lt))
                && (lte == null || !day.isAfter(lte));
    }
}
