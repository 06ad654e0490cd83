package dev.frameworkgraph.advice;

import java.util.List;

/**
 * What a change does to features, in order of the taxonomy; those that stay as they are are left out.
 *
 * @param lost there before, known not to be there after
 * @param gained known not to be there before, there after
 * @param changed there before and after, but at another level or to another extent
 * @param unclear unknown before or after, and not the same
 * @param moved how many are there as before, but supplied by another member
 * @param unchanged how many stay as they are
 */
public record FeatureEffects(
        List<FeatureEffect> lost,
        List<FeatureEffect> gained,
        List<FeatureEffect> changed,
        List<FeatureEffect> unclear,
        int moved,
        int unchanged) {

    public FeatureEffects {
        lost = List.copyOf(lost);
        gained = List.copyOf(gained);
        changed = List.copyOf(changed);
        unclear = List.copyOf(unclear);
    }
}
