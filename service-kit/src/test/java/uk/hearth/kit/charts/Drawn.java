package uk.hearth.kit.charts;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back as XML. */
final class Drawn {

    private final Document document;

    Drawn(String svg) throws Exception {
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /** The texts of what the path finds. */
    List<String> all(String xpath) throws XPathExpressionException {
        var nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    String one(String xpath) throws XPathExpressionException {
        var all = all(xpath);
        if (all.size() != 1) {
            throw new AssertionError("%d of %s".formatted(all.size(), xpath));
        }
        return all.get(0);
    }
}
