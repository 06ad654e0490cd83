package dev.frameworkgraph.catalog.image;

import dev.frameworkgraph.catalog.Catalog;
import dev.frameworkgraph.catalog.Evidence;
import dev.frameworkgraph.catalog.PackageFacts;
import dev.frameworkgraph.catalog.Version;
import dev.frameworkgraph.catalog.VersionBound;
import dev.frameworkgraph.catalog.VersionRange;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codes the records of a catalog by reflection, for nobody waits for it: components in their order, a list after its size, an enum
 * constant by its place, a value of a shared type by its number, and zero where there is none. Other records stand where they are
 * used, and are never absent.
 */
final class ImageWriter {

    /** In the order in which they are written: each refers to those before it only. */
    private static final List<Class<?>> SHARED = List.of(
            String.class,
            LocalDate.class,
            Version.class,
            VersionRange.class,
            VersionBound.class,
            Evidence.class,
            PackageFacts.class);

    private final Map<Class<?>, SharedValues> sharedByType = new LinkedHashMap<>();

    private ImageWriter() {
        SHARED.forEach(type -> sharedByType.put(type, new SharedValues()));
    }

    static byte[] write(Catalog catalog) throws IOException {
        ImageWriter writer = new ImageWriter();
        ImageOutput entries = new ImageOutput();
        writer.add(catalog, entries);
        ImageOutput body = new ImageOutput();
        writer.sharedByType.values().forEach(shared -> shared.write(body));
        body.bytes(entries.toArray());
        return body.toArray();
    }

    @SuppressWarnings(
            "EnumOrdinal") // an image with other constants, or in another order, has another shape and is refused
    private void add(@Nullable Object value, ImageOutput out) throws IOException {
        if (value == null) {
            out.number(0);
        } else if (value instanceof Boolean flag) {
            out.number(flag ? 1 : 0);
        } else if (value instanceof Enum<?> constant) {
            out.number(constant.ordinal() + 1);
        } else if (value instanceof List<?> list) {
            addAll(list, out);
        } else if (sharedByType.containsKey(value.getClass())) {
            out.number(sharedByType.get(value.getClass()).numberOf(code(value)));
        } else {
            addComponents(value, out);
        }
    }

    private void addAll(List<?> list, ImageOutput out) throws IOException {
        out.number(list.size());
        for (Object item : list) {
            add(item, out);
        }
    }

    private byte[] code(Object shared) throws IOException {
        ImageOutput out = new ImageOutput();
        if (shared instanceof String text) {
            addText(text, out);
        } else if (shared instanceof LocalDate day) {
            out.number(Math.toIntExact(day.toEpochDay()));
        } else if (shared instanceof Record) {
            addComponents(shared, out);
        } else {
            add(shared.toString(), out);
        }
        return out.toArray();
    }

    private static void addText(String text, ImageOutput out) throws IOException {
        boolean narrow = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        ByteBuffer encoded = (narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8)
                .newEncoder()
                .encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        out.number((bytes.length << 1) | (narrow ? 0 : 1));
        out.bytes(bytes);
    }

    private void addComponents(Object value, ImageOutput out) throws IOException {
        if (!(value instanceof Record record)) {
            throw new IllegalStateException("A catalog holds no " + value.getClass());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            add(component(record, component), out);
        }
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
