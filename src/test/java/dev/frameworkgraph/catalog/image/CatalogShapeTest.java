package dev.frameworkgraph.catalog.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.frameworkgraph.catalog.Catalog;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

/** An image tells nothing about the records in it, so it has to be known whether they are still the same. */
class CatalogShapeTest {

    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final StringBuilder shape = new StringBuilder();

    @Test
    void theShapeIsThatOfTheRecords() {
        add(Catalog.class);
        CRC32C digest = new CRC32C();
        digest.update(shape.toString().getBytes(StandardCharsets.UTF_8));

        assertThat((int) digest.getValue())
                .as(
                        "the records of the catalog differ from those that ImageReader reads: see to it, then give"
                                + " CatalogImage.SHAPE the value 0x%08x%n%s",
                        (int) digest.getValue(), shape)
                .isEqualTo(CatalogImage.SHAPE);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> raw && types.add(raw)) {
            addClass(raw);
        }
    }

    private void addClass(Class<?> type) {
        if (type.isEnum()) {
            shape.append(type.getSimpleName())
                    .append(Arrays.toString(type.getEnumConstants()))
                    .append('\n');
        }
        if (type.isRecord()) {
            shape.append(type.getSimpleName());
            for (RecordComponent component : type.getRecordComponents()) {
                shape.append(' ')
                        .append(component.getName())
                        .append(':')
                        .append(component.getGenericType().getTypeName());
            }
            shape.append('\n');
            Arrays.stream(type.getRecordComponents()).forEach(component -> add(component.getGenericType()));
        }
    }
}
