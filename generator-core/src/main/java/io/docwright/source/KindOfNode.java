package io.docwright.source;

/** Names the kind of a value in messages. */
enum KindOfNode implements SourceNode.Visitor<String> {
    /** The only one; it has no state. */
    INSTANCE;

    @Override
    public String mapping(SourceNode.Mapping node) {
        return "a mapping";
    }

    @Override
    public String sequence(SourceNode.Sequence node) {
        return "a list";
    }

    @Override
    public String scalar(SourceNode.Scalar node) {
        return node.isNull() ? "nothing" : "`" + Excerpt.of(node.text()) + "`";
    }
}
