package io.duban.query.document;

/** A style of a Word file, by the id that stands in its styles.xml. */
public interface WordStyle {

    String id();
}
