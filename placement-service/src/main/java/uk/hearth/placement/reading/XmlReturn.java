package uk.hearth.placement.reading;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import uk.hearth.kit.problems.InvalidInput;

/** The return as XML: EXPSSDA903, of each CHILD a HEADER and its EPISODEs. Read as a stream; entities are refused. */
final class XmlReturn {

    private final Tables tables;
    private final ReturnProblems problems;

    XmlReturn(Tables tables, ReturnProblems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    void read(InputStream bytes) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var xml = factory.createXMLStreamReader(bytes);
            var children = new XmlChildren(tables, problems);
            while (xml.hasNext()) {
                event(xml, xml.next(), children);
            }
        } catch (XMLStreamException e) {
            problems.add(
                    row(e),
                    null,
                    "malformed-xml",
                    "The XML is not well formed from here on.",
                    "Export it again and send it whole, as UTF-8.");
        }
    }

    private void event(XMLStreamReader xml, int event, XmlChildren children) {
        int line = xml.getLocation().getLineNumber();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw entities(line);
            case XMLStreamConstants.START_ELEMENT -> children.open(xml.getLocalName(), line);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> children.text(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> children.close(line);
            default -> {}
        }
    }

    private InvalidInput entities(long line) {
        return problems.stop(
                line,
                null,
                "xml-entities",
                "The XML has a document type or entities, which no return needs.",
                "Export it without them.");
    }

    private static long row(XMLStreamException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    }
}
