using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Session;

/// <summary>The forms in which a value is shown.</summary>
internal static class ValueForms
{
    public static IReadOnlyList<FormattedValue> Of(object? value, IReadOnlyList<string> mimeTypes)
    {
        try
        {
            var wanted = mimeTypes is { Count: > 0 } ? mimeTypes : Formatter.GetPreferredMimeTypesFor(value?.GetType());
            return [.. wanted.Select(mimeType => new FormattedValue(mimeType, value.ToDisplayString(mimeType)))];
        }
        catch (Exception error)
        {
            var cause = error is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : error;
            var text = $"{value?.GetType()} cannot be shown: its formatter threw {cause.GetType().Name}: {cause.Message}";
            return [new FormattedValue(PlainTextFormatter.MimeType, text)];
        }
    }
}
