namespace Lernet.Handouts;

/// <summary>One line of the byte table of a handout.</summary>
/// <param name="Name">The kind of content: text, formulas, fonts, figure data, ...</param>
/// <param name="Bytes">How many bytes of the file it takes (UTF-8).</param>
public sealed record HandoutPart(string Name, long Bytes);
