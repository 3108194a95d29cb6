namespace Lernet.Grading.Worker.Protocol;

/// <summary>Text that the other side chose, made harmless: one line of bounded length.</summary>
internal static class ShortText
{
    private const int Most = 300;

    public static string Of(string text) =>
        string.Concat((text.Length <= Most ? text : text[..Most]).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c));
}
