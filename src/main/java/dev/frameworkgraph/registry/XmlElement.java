package dev.frameworkgraph.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of an XML document, by the names of what is in it; documents with a DTD are refused. */
final class XmlElement {

    private final Element element;

    private XmlElement(Element element) {
        this.element = element;
    }

    /**
     * The root of a document.
     *
     * @param name the name it must have
     */
    static XmlElement root(byte[] content, String name) throws MalformedAnswerException {
        try {
            Element root = builder().parse(new ByteArrayInputStream(content)).getDocumentElement();
            if (root != null && root.getLocalName().equals(name)) {
                return new XmlElement(root);
            }
        } catch (SAXException | IOException e) {
            throw new MalformedAnswerException("the answer is no whole XML document, or has a DTD");
        }
        throw new MalformedAnswerException("the answer is no <" + name + ">");
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform's XML reader cannot be made safe", e);
        }
    }

    /** The children of a name, in the order of the document. */
    List<XmlElement> children(String name) {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                children.add(new XmlElement(child));
            }
        }
        return children;
    }

    /** Every child. */
    List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new XmlElement(child));
            }
        }
        return children;
    }

    /** What lies at the end of a path of names, each the first of its name; null where there is none. */
    @Nullable
    XmlElement find(String... path) {
        XmlElement current = this;
        for (String name : path) {
            List<XmlElement> children = current.children(name);
            if (children.isEmpty()) {
                return null;
            }
            current = children.get(0);
        }
        return current;
    }

    String name() {
        return element.getLocalName();
    }

    /** The text at the end of a path; null where there is none, or it is blank. */
    @Nullable
    String text(String... path) {
        XmlElement found = find(path);
        String text = found == null ? "" : found.element.getTextContent().strip();
        return text.isEmpty() ? null : text;
    }
}
