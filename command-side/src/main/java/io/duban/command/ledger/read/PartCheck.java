package io.duban.command.ledger.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads one part of the package as XML and refuses what would cost the workbook reader memory or time out of proportion.
 * A part that is no XML is read up to its first fault and not further, which is as far as the workbook reader would come.
 */
final class PartCheck {
    private static final XMLInputFactory XML = factory();

    private final Map<String, String> relationships = new HashMap<>();
    private final List<MergedRange> mergedRanges = new ArrayList<>();
    private int depth;
    private long cells;
    private final Set<String> names = new HashSet<>();
    private boolean inCell;
    private long textLength;
    private long longestFormula;
    private long sharedFormulas;
    private long arrayFormulas;
    private boolean inFormula;

    private static XMLInputFactory factory() {
        XMLInputFactory xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
        return xml;
    }

    Map<String, String> relationships() {
        return relationships;
    }

    List<MergedRange> mergedRanges() {
        return mergedRanges;
    }

    void read(InputStream bytes) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
        } catch (XMLStreamException | IllegalArgumentException notXml) {
            // Pictures and drawings; if it is a part that counts, the workbook reader will fail at the same place.
        }
    }

    private void look(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refused("UNSAFE_XML", "内部含有外部实体或文档类型声明，不是正常的 Excel 文件，已停止读取。请在 Excel 中重新保存后再上传。");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            default -> {
                // Comments and processing instructions mean nothing to a workbook.
            }
        }
    }

    private void start(XMLStreamReader xml) {
        if (++depth > Limits.XML_DEPTH) {
            throw corrupt();
        }
        requireFewNames(xml);
        inFormula = false;
        switch (xml.getLocalName()) {
            case "c" -> cell(xml.getAttributeValue(null, "r"));
            case "si" -> enterCell();
            case "f" -> formula(xml.getAttributeValue(null, "t"));
            case "mergeCell" -> merged(xml.getAttributeValue(null, "ref"));
            case "Relationship" -> related(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            default -> {
                // Styles, widths, views: read by nobody here.
            }
        }
    }

    private void end(String name) {
        depth--;
        if (name.equals("c") || name.equals("si")) {
            inCell = false;
        }
    }

    private void enterCell() {
        inCell = true;
        textLength = 0;
    }

    /** The parser keeps every name that it has met. */
    private void requireFewNames(XMLStreamReader xml) {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        if (names.size() > Limits.XML_NAMES) {
            throw corrupt();
        }
    }

    private void cell(@Nullable String address) {
        enterCell();
        if (++cells > Limits.CELLS) {
            throw new Refused("TOO_MANY_CELLS", "单元格太多（超过 500 万个），请删去空白行列或拆成几个文件后再上传。");
        }
        if (address != null && columnOf(address) > Limits.COLUMNS) {
            throw new Refused("TOO_MANY_COLUMNS", "超过 200 列（用到了单元格 " + shortened(address) + "），请删去右侧多余的列后再上传。");
        }
    }

    private static int columnOf(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && column <= Limits.COLUMNS; i++) {
            int letter = Character.toUpperCase(address.charAt(i));
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else if (letter != '$') {
                break;
            }
        }
        return column;
    }

    private void formula(@Nullable String type) {
        inFormula = true;
        textLength = 0;
        if ("shared".equals(type)) {
            sharedFormulas++;
        } else if ("array".equals(type)) {
            arrayFormulas++;
        }
        requireLittleWork();
    }

    private void text(XMLStreamReader xml) {
        if (!inCell) {
            return;
        }
        textLength += xml.getTextLength();
        if (textLength > Limits.CELL_CHARACTERS) {
            throw new Refused("CELL_TOO_LONG", "有单元格文字超过 Excel 允许的长度，文件已损坏或被改动，请检查后重新保存。");
        }
        if (inFormula) {
            longestFormula = Math.max(longestFormula, textLength);
            requireLittleWork();
        }
    }

    private void requireLittleWork() {
        if (sharedFormulas * longestFormula > Limits.FORMULA_WORK || arrayFormulas * cells > Limits.FORMULA_WORK) {
            throw new Refused("TOO_MANY_FORMULAS", "公式太多，请全选后“选择性粘贴—数值”，另存再上传。");
        }
    }

    private void merged(@Nullable String range) {
        if (mergedRanges.size() >= Limits.MERGED_RANGES) {
            throw new Refused("MERGED_CELLS", "合并单元格太多，请取消合并、补全每一行后再上传。");
        }
        MergedRange.of(range == null ? "" : range).ifPresent(mergedRanges::add);
    }

    private void related(@Nullable String id, @Nullable String target) {
        if (relationships.size() >= Limits.ZIP_ENTRIES) {
            throw corrupt();
        }
        if (id != null && target != null) {
            relationships.put(id, target);
        }
    }

    private static String shortened(String address) {
        return address.length() <= 12 ? address : address.substring(0, 12) + "…";
    }

    private static Refused corrupt() {
        return new Refused("CORRUPT", "内部结构异常，文件已损坏或被改动，请在 Excel 中重新保存后再上传。");
    }
}
