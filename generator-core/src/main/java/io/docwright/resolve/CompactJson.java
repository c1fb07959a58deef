package io.docwright.resolve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.docwright.raw.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes a sample as JSON without white space, numbers with the digits they were written with. */
final class CompactJson implements RawValue.Visitor<Boolean> {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private CompactJson(JsonGenerator out) {
        this.out = out;
    }

    static String write(RawValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            value.accept(new CompactJson(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public Boolean object(RawValue.ObjectValue value) {
        return io(() -> {
            out.writeStartObject();
            for (RawValue.Member member : value.members()) {
                out.writeFieldName(member.name().value());
                member.value().accept(this);
            }
            out.writeEndObject();
        });
    }

    @Override
    public Boolean array(RawValue.ArrayValue value) {
        return io(() -> {
            out.writeStartArray();
            value.elements().forEach(element -> element.accept(this));
            out.writeEndArray();
        });
    }

    @Override
    public Boolean string(RawValue.StringValue value) {
        return io(() -> out.writeString(value.text()));
    }

    @Override
    public Boolean number(RawValue.NumberValue value) {
        return io(() -> out.writeNumber(value.literal()));
    }

    @Override
    public Boolean bool(RawValue.BooleanValue value) {
        return io(() -> out.writeBoolean(value.value()));
    }

    @Override
    public Boolean nothing(RawValue.NullValue value) {
        return io(out::writeNull);
    }

    /** A step that writes. */
    private interface Step {
        void run() throws IOException;
    }

    private static Boolean io(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
