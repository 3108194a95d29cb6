using Lernet.Kernel.Session;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Something that is on display and can be changed in place, as .NET Interactive's type of this name.</summary>
public class DisplayedValue
{
    private readonly NotebookSession? _session;

    internal DisplayedValue(NotebookSession? session, string displayId, object? value, IReadOnlyList<FormattedValue> forms)
    {
        _session = session;
        DisplayId = displayId;
        Value = value;
        FormattedValues = forms;
    }

    /// <summary>The name of the display in its notebook.</summary>
    public string DisplayId { get; }

    /// <summary>Whether <see cref="Update"/> was called.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The forms that are shown.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; }

    /// <summary>The value that is shown.</summary>
    public object? Value { get; private set; }

    /// <summary>Shows another value in place of this one, in the same forms.</summary>
    public void Update(object? updatedValue)
    {
        IsUpdated = true;
        Value = updatedValue;
        if (_session is null) return;
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(form => form.MimeType)]);
        _session.Update(this);
    }
}
