package dev.frameworkgraph.query.fields;

import dev.frameworkgraph.advice.DatastoreNeed;
import dev.frameworkgraph.advice.FeatureNeed;
import dev.frameworkgraph.advice.Importance;
import dev.frameworkgraph.advice.KindNeed;
import dev.frameworkgraph.advice.LanguageNeed;
import dev.frameworkgraph.advice.LicenseNeed;
import dev.frameworkgraph.advice.LicensePolicy;
import dev.frameworkgraph.advice.NameLookup;
import dev.frameworkgraph.advice.Need;
import dev.frameworkgraph.advice.Requirement;
import dev.frameworkgraph.advice.RuntimeNeed;
import dev.frameworkgraph.advice.Scoring;
import dev.frameworkgraph.advice.StandardNeed;
import dev.frameworkgraph.advice.StatusNeed;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.query.error.ErrorCode;
import dev.frameworkgraph.query.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A requirement as the client wrote it; exactly one of the needs is given. */
record RequirementInput(
        @Nullable String feature,
        @Nullable String standard,
        @Nullable String datastore,
        @Nullable String runtime,
        @Nullable LicensePolicy license,
        @Nullable FrameworkStatus status,
        @Nullable FrameworkKind kind,
        @Nullable Language language,
        Importance importance,
        SupportLevel minLevel,
        boolean allowPartial,
        @Nullable StandardRole role,
        @Nullable Double weight) {

    private static final String NEEDS = "feature, standard, datastore, runtime, license, status, kind or language";

    /** All of them, in order, but for those that name what the catalog does not have: the look-up knows these. */
    static List<Requirement> read(List<RequirementInput> inputs, Scoring scoring, NameLookup names) {
        if (inputs.isEmpty()) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, "requirements must hold at least one");
        }
        if (inputs.size() > Requirement.MAX_COUNT) {
            throw QueryException.limit(
                    "requirements",
                    Requirement.MAX_COUNT,
                    "requirements may hold at most " + Requirement.MAX_COUNT + ", not " + inputs.size());
        }
        List<Requirement> requirements = new ArrayList<>();
        for (int index = 0; index < inputs.size(); index++) {
            String place = "requirements[" + index + "]";
            RequirementInput input = inputs.get(index);
            Optional<Need> need = input.need(place, names);
            int position = index;
            need.ifPresent(found -> requirements.add(input.requirement(position, found, scoring, place)));
        }
        return requirements;
    }

    private Requirement requirement(int index, Need need, Scoring scoring, String place) {
        if (weight == null) {
            return Requirement.of(index, need, importance, scoring);
        }
        if (importance == Importance.MUST_NOT) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, place + ": MUST_NOT only rules out, it takes no weight");
        }
        return new Requirement(index, need, importance, Weights.checked(place + ".weight", weight, Scoring.MAX_WEIGHT));
    }

    private Optional<Need> need(String place, NameLookup names) {
        long given = Stream.of(feature, standard, datastore, runtime, license, status, kind, language)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT, place + " must have exactly one of " + NEEDS + ", not " + given);
        }
        if (minLevel.compareTo(SupportLevel.THIRD_PARTY) > 0) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT,
                    place + ": minLevel must be BUILT_IN, OFFICIAL_EXTENSION or THIRD_PARTY, not " + minLevel);
        }
        refuseWhatMakesNoSense(place);
        Optional<Need> named = named(place, names);
        return named.isPresent() ? named : unnamed();
    }

    private void refuseWhatMakesNoSense(String place) {
        if (importance == Importance.MUST_NOT && (license != null || status != null)) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT,
                    place
                            + ": license and status say what will do, so MUST_NOT would turn them round; ask with MUST, such as"
                            + " {license: PERMISSIVE} or {status: MAINTENANCE}");
        }
        if (feature == null && (minLevel != SupportLevel.THIRD_PARTY || !allowPartial)) {
            throw QueryException.of(
                    ErrorCode.BAD_USER_INPUT, place + ": minLevel and allowPartial go with feature only");
        }
        if (role != null && standard == null) {
            throw QueryException.of(ErrorCode.BAD_USER_INPUT, place + ": role goes with standard only");
        }
    }

    private Optional<Need> unnamed() {
        if (license != null) {
            return Optional.of(new LicenseNeed(license));
        }
        if (status != null) {
            return Optional.of(new StatusNeed(status));
        }
        if (kind != null) {
            return Optional.of(new KindNeed(kind));
        }
        return language == null ? Optional.empty() : Optional.of(new LanguageNeed(language));
    }

    private Optional<Need> named(String place, NameLookup names) {
        if (feature != null) {
            return names.findFeature(place + ".feature", feature)
                    .map(found -> new FeatureNeed(found, minLevel, allowPartial));
        }
        if (standard != null) {
            return names.findStandard(place + ".standard", standard).map(found -> new StandardNeed(found, role));
        }
        if (datastore != null) {
            return names.findDatastore(place + ".datastore", datastore).map(DatastoreNeed::new);
        }
        return runtime == null
                ? Optional.empty()
                : names.findRuntime(place + ".runtime", runtime).map(RuntimeNeed::new);
    }
}
