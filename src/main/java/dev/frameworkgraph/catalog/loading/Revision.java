package dev.frameworkgraph.catalog.loading;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionRange;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs a catalog with a digest of its meaning: every value of every record, each with its length, in catalog order. */
final class Revision {

    /** Asked of the class once: it copies its components on each call. */
    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private final MessageDigest digest;

    private Revision(MessageDigest digest) {
        this.digest = digest;
    }

    static Catalog sign(Catalog catalog) {
        return new Catalog(
                of(catalog),
                catalog.checkedOn(),
                catalog.featureCategories(),
                catalog.frameworks(),
                catalog.claims(),
                catalog.relationships(),
                catalog.standards(),
                catalog.datastores(),
                catalog.runtimes(),
                catalog.organizations());
    }

    private static String of(Catalog catalog) {
        try {
            Revision revision = new Revision(MessageDigest.getInstance("SHA-256"));
            revision.add(catalog);
            return HexFormat.of().formatHex(revision.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            addText("null", "");
        } else if (value instanceof List<?> list) {
            addText("list", Integer.toString(list.size()));
            list.forEach(this::add);
        } else if (value instanceof Record record) {
            addText("record", record.getClass().getSimpleName());
            for (Method accessor : ACCESSORS.get(record.getClass())) {
                add(read(record, accessor));
            }
        } else if (value instanceof Enum<?> constant) {
            addText("enum", constant.name());
        } else if (value instanceof String
                || value instanceof Boolean
                || value instanceof LocalDate
                || value instanceof Version
                || value instanceof VersionRange) {
            addText("value", value.toString());
        } else {
            throw new IllegalStateException("A catalog holds no " + value.getClass());
        }
    }

    private void addText(String sort, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((sort + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static Object read(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(accessor + " cannot be called", e);
        }
    }
}
