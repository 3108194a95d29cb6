namespace Lernet.Display;

/// <summary>
/// A value as people look at it: HTML, and plain text that says the same facts in the same order. Views are made from a value and
/// change nothing; the same value gives the same bytes.
/// </summary>
public interface IView
{
    /// <summary>The HTML fragment; its root has the class <c>lernet</c>.</summary>
    Markup ToHtml();

    /// <summary>One line, or a small aligned block of text.</summary>
    string ToText();
}
