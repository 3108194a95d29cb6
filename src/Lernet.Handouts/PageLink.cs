namespace Lernet.Handouts;

/// <summary>A link from one page of the course to another.</summary>
/// <param name="Href">Relative address, such as <c>05-backpropagation.html</c>.</param>
/// <param name="Title">What the reader sees, such as <c>05 Backpropagation</c>.</param>
public sealed record PageLink(string Href, string Title);
