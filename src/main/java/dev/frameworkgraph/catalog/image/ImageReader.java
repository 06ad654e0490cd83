package dev.frameworkgraph.catalog.image;

import dev.frameworkgraph.catalog.BackendTier;
import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Completeness;
import dev.frameworkgraph.catalog.Confidence;
import dev.frameworkgraph.catalog.Datastore;
import dev.frameworkgraph.catalog.DatastoreModel;
import dev.frameworkgraph.catalog.DependencyScope;
import dev.frameworkgraph.catalog.DesignGoal;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.EvidenceKind;
import dev.frameworkgraph.catalog.Feature;
import dev.frameworkgraph.catalog.FeatureCategory;
import dev.frameworkgraph.catalog.FeatureSupport;
import dev.frameworkgraph.catalog.Framework;
import dev.frameworkgraph.catalog.FrameworkKind;
import dev.frameworkgraph.catalog.FrameworkStatus;
import dev.frameworkgraph.catalog.Language;
import dev.frameworkgraph.catalog.Organization;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.PackageLink;
import dev.frameworkgraph.catalog.Quality;
import dev.frameworkgraph.catalog.Relationship;
import dev.frameworkgraph.catalog.RelationshipKind;
import dev.frameworkgraph.catalog.Release;
import dev.frameworkgraph.catalog.Stability;
import dev.frameworkgraph.catalog.Standard;
import dev.frameworkgraph.catalog.StandardRole;
import dev.frameworkgraph.catalog.SupportLevel;
import dev.frameworkgraph.catalog.TargetType;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.VersionRange;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ImageWriter} wrote. Each record has a line of its own here rather than being found by reflection, because reading
 * is most of a start and reflection is slow until it is warm; the compiler and the shape of the image see that none is forgotten.
 */
final class ImageReader {

    private static final FrameworkKind[] FRAMEWORK_KINDS = FrameworkKind.values();
    private static final FrameworkStatus[] FRAMEWORK_STATUSES = FrameworkStatus.values();
    private static final Language[] LANGUAGES = Language.values();
    private static final Quality[] QUALITIES = Quality.values();
    private static final SupportLevel[] SUPPORT_LEVELS = SupportLevel.values();
    private static final Completeness[] COMPLETENESSES = Completeness.values();
    private static final Stability[] STABILITIES = Stability.values();
    private static final Confidence[] CONFIDENCES = Confidence.values();
    private static final EvidenceKind[] EVIDENCE_KINDS = EvidenceKind.values();
    private static final RelationshipKind[] RELATIONSHIP_KINDS = RelationshipKind.values();
    private static final TargetType[] TARGET_TYPES = TargetType.values();
    private static final StandardRole[] STANDARD_ROLES = StandardRole.values();
    private static final DependencyScope[] DEPENDENCY_SCOPES = DependencyScope.values();
    private static final BackendTier[] BACKEND_TIERS = BackendTier.values();
    private static final DatastoreModel[] DATASTORE_MODELS = DatastoreModel.values();

    private final ImageInput in;
    private List<String> texts = List.of();
    private List<LocalDate> days = List.of();
    private List<Version> versions = List.of();
    private List<VersionRange> ranges = List.of();
    private List<VersionBound> bounds = List.of();
    private List<Evidence> evidence = List.of();
    private List<PackageFacts> packageFacts = List.of();

    ImageReader(byte[] body) {
        this.in = new ImageInput(body);
    }

    Catalog read() throws IOException {
        texts = in.list(in::text);
        days = in.list(() -> LocalDate.ofEpochDay(in.number()));
        versions = in.list(() -> Version.of(text()));
        ranges = in.list(() -> VersionRange.of(text()));
        bounds = in.list(() -> new VersionBound(one(versions), flag()));
        evidence = in.list(
                () -> new Evidence(text(), find(texts), one(EVIDENCE_KINDS), text(), one(days), find(versions)));
        packageFacts = in.list(() -> new PackageFacts(text(), one(days), find(texts), in.list(this::link)));
        Catalog catalog = catalog();
        in.requireEnd();
        return catalog;
    }

    private Catalog catalog() throws IOException {
        return new Catalog(
                text(),
                one(days),
                in.list(this::category),
                in.list(this::framework),
                in.list(this::claim),
                in.list(this::relationship),
                in.list(() -> new Standard(text(), text(), text(), text())),
                in.list(() -> new Datastore(text(), text(), text(), one(DATASTORE_MODELS), text())),
                in.list(() -> new dev.frameworkgraph.catalog.Runtime(text(), text(), one(LANGUAGES), one(versions))),
                in.list(() -> new Organization(text(), text(), find(texts))));
    }

    private FeatureCategory category() throws IOException {
        return new FeatureCategory(text(), text(), text(), in.list(this::feature));
    }

    private Feature feature() throws IOException {
        return new Feature(text(), text(), text(), text(), text(), kinds(), flag(), textList(), textList(), textList());
    }

    private Framework framework() throws IOException {
        return new Framework(
                text(),
                text(),
                textList(),
                textList(),
                find(texts),
                one(FRAMEWORK_KINDS),
                kinds(),
                one(FRAMEWORK_STATUSES),
                text(),
                in.list(() -> one(LANGUAGES)),
                textList(),
                textList(),
                find(texts),
                find(texts),
                find(texts),
                textList(),
                in.list(() -> new DesignGoal(one(QUALITIES), text(), evidence())),
                in.list(this::release),
                find(packageFacts));
    }

    private Release release() throws IOException {
        return new Release(text(), one(versions), one(days), find(ranges));
    }

    private PackageLink link() throws IOException {
        return new PackageLink(text(), text());
    }

    private FeatureSupport claim() throws IOException {
        return new FeatureSupport(
                text(),
                text(),
                one(SUPPORT_LEVELS),
                find(COMPLETENESSES),
                find(STABILITIES),
                find(bounds),
                find(versions),
                textList(),
                find(texts),
                textList(),
                find(texts),
                evidence(),
                find(days),
                find(versions),
                flag(),
                find(CONFIDENCES));
    }

    private Relationship relationship() throws IOException {
        return new Relationship(
                one(RELATIONSHIP_KINDS),
                text(),
                one(TARGET_TYPES),
                text(),
                find(STANDARD_ROLES),
                find(texts),
                find(ranges),
                find(DEPENDENCY_SCOPES),
                find(texts),
                find(texts),
                find(BACKEND_TIERS),
                find(texts),
                evidence(),
                find(texts));
    }

    private List<FrameworkKind> kinds() throws IOException {
        return in.list(() -> one(FRAMEWORK_KINDS));
    }

    private List<Evidence> evidence() throws IOException {
        return in.list(() -> one(evidence));
    }

    private List<String> textList() throws IOException {
        return in.list(this::text);
    }

    private String text() throws IOException {
        return one(texts);
    }

    private boolean flag() throws IOException {
        return in.number() != 0;
    }

    private <T> T one(List<T> shared) throws IOException {
        return present(find(shared));
    }

    private <T> T one(T[] constants) throws IOException {
        return present(find(constants));
    }

    private static <T> T present(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("the catalog image is damaged: a value is absent");
        }
        return value;
    }

    private <T> @Nullable T find(List<T> shared) throws IOException {
        int number = number(shared.size());
        return number == 0 ? null : shared.get(number - 1);
    }

    private <T> @Nullable T find(T[] constants) throws IOException {
        int number = number(constants.length);
        return number == 0 ? null : constants[number - 1];
    }

    private int number(int maximum) throws IOException {
        int number = in.number();
        if (number < 0 || number > maximum) {
            throw new IOException("the catalog image is damaged: there is no value " + number + " of " + maximum);
        }
        return number;
    }
}
