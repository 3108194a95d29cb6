using Lernet.Display;

namespace Lernet.Interactive;

/// <summary>How values of one type show themselves in a notebook.</summary>
/// <param name="Type">The type; values of derived types are shown the same way unless they have their own.</param>
/// <param name="Html">The HTML fragment.</param>
/// <param name="Text">The plain text.</param>
public sealed record Presentation(Type Type, Func<object, Markup> Html, Func<object, string> Text)
{
    /// <summary>How values of a type show themselves.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="html">The HTML fragment.</param>
    /// <param name="text">The plain text; what <c>ToString</c> says when it is null.</param>
    public static Presentation Of<T>(Func<T, Markup> html, Func<T, string>? text = null) where T : notnull =>
        new(typeof(T), value => html((T)value), value => text is null ? value.ToString() ?? "" : text((T)value));

    /// <summary>How values of a type show themselves, when a view says it in HTML and in text.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="look">Makes the view.</param>
    public static Presentation OfView<T>(Func<T, IView> look) where T : class =>
        Of<T>(value => look(value).ToHtml(), value => look(value).ToText());
}
