package gent.jobteam.platform.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The building blocks that a model may be made of. Whatever is not named here is refused: an element or attribute that
 * runs code, and one that nobody thought of.
 */
class SafeSubset {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /** Drawing and the notes of the editor; they do nothing. */
    private static final Set<String> HARMLESS = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://camunda.org/schema/modeler/1.0");

    /** Attributes of BPMN itself, which may stand on any element. */
    private static final Set<String> PLAIN_ATTRIBUTES = words("""
            id name targetNamespace exporter exporterVersion isExecutable isClosed processType
            sourceRef targetRef default attachedToRef cancelActivity isInterrupting triggeredByEvent
            messageRef errorRef escalationRef errorCode escalationCode calledElement isSequential
            gatewayDirection associationDirection textFormat
            """);

    /** Elements, each with the attributes of the engine that it may have. */
    private static final Map<String, Set<String>> ELEMENTS = table("""
            definitions
            process historyTimeToLive versionTag candidateStarterGroups isStartableInTasklist
            documentation
            extensionElements
            incoming
            outgoing
            startEvent formRef formRefBinding asyncBefore asyncAfter exclusive
            endEvent asyncBefore asyncAfter exclusive
            intermediateCatchEvent asyncBefore asyncAfter exclusive
            intermediateThrowEvent asyncBefore asyncAfter exclusive
            boundaryEvent asyncBefore asyncAfter exclusive
            userTask formRef formRefBinding assignee candidateGroups dueDate followUpDate priority asyncAfter exclusive
            serviceTask delegateExpression asyncBefore asyncAfter exclusive jobPriority
            sendTask delegateExpression asyncBefore asyncAfter exclusive jobPriority
            receiveTask asyncAfter exclusive
            businessRuleTask decisionRef decisionRefBinding resultVariable mapDecisionResult asyncBefore asyncAfter exclusive
            callActivity calledElementBinding asyncBefore asyncAfter exclusive
            subProcess asyncBefore asyncAfter exclusive
            exclusiveGateway asyncBefore asyncAfter exclusive
            parallelGateway asyncBefore asyncAfter exclusive
            eventBasedGateway
            sequenceFlow
            conditionExpression
            messageEventDefinition
            timerEventDefinition
            timeDuration
            timeDate
            timeCycle
            errorEventDefinition
            escalationEventDefinition
            terminateEventDefinition
            multiInstanceLoopCharacteristics collection elementVariable asyncBefore asyncAfter exclusive
            completionCondition
            message
            error
            escalation
            textAnnotation
            text
            association
            """);

    /** Elements of the engine, each with its attributes. */
    private static final Map<String, Set<String>> ENGINE_ELEMENTS = table("""
            in source sourceExpression target businessKey
            out source sourceExpression target
            inputOutput
            inputParameter name
            outputParameter name
            taskListener event delegateExpression
            executionListener event delegateExpression
            failedJobRetryTimeCycle
            properties
            property id name value
            """);

    private final Findings findings;
    private final ExpressionPlaces places;

    SafeSubset(Findings findings, ExpressionPlaces places) {
        this.findings = findings;
        this.places = places;
    }

    void check(String model) {
        try {
            walk(parse(model).getDocumentElement());
        } catch (SAXException wrong) {
            findings.add("", "Dit is geen veilig XML-bestand: %s", wrong.getMessage());
        }
    }

    private void walk(Element element) {
        if (HARMLESS.contains(element.getNamespaceURI())) {
            return;
        }
        Set<String> engineAttributes = attributesOf(element);
        if (engineAttributes == null) {
            findings.add(idOf(element), "Het bouwblok %s gebruiken we niet.", element.getNodeName());
            return;
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check(element, (Attr) element.getAttributes().item(i), engineAttributes);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                places.check(idOf(element), element.getLocalName(), child.getNodeValue());
            }
        }
    }

    private void check(Element element, Attr attribute, Set<String> engineAttributes) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        boolean ofEngine = CAMUNDA.equals(namespace) || namespace == null && CAMUNDA.equals(element.getNamespaceURI());
        boolean known = ofEngine
                ? engineAttributes.contains(name)
                : namespace == null ? PLAIN_ATTRIBUTES.contains(name) : HARMLESS.contains(namespace);
        if (!known) {
            findings.add(idOf(element), "Het kenmerk %s gebruiken we niet.", attribute.getName());
        }
        places.check(idOf(element), element.getLocalName() + "@" + name, attribute.getValue());
    }

    private static Set<String> attributesOf(Element element) {
        if (BPMN.equals(element.getNamespaceURI())) {
            return ELEMENTS.get(element.getLocalName());
        }
        return CAMUNDA.equals(element.getNamespaceURI()) ? ENGINE_ELEMENTS.get(element.getLocalName()) : null;
    }

    /** Of the element itself or else of the nearest one around it. */
    private static String idOf(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at.getAttribute("id");
            }
        }
        return "";
    }

    private static org.w3c.dom.Document parse(String model) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(model)));
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    private static Map<String, Set<String>> table(String text) {
        var table = new HashMap<String, Set<String>>();
        text.strip().lines().forEach(line -> {
            String[] words = line.split(" ", 2);
            table.put(words[0], words.length == 1 ? Set.of() : words(words[1]));
        });
        return table;
    }
}
