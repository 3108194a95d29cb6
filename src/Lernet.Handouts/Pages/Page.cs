namespace Lernet.Handouts.Pages;

/// <summary>A page with the pieces that its byte table names.</summary>
/// <param name="Html">The whole file.</param>
/// <param name="Styles">Style sheets without fonts.</param>
/// <param name="Fonts">Fonts of the formulas.</param>
/// <param name="Scripts">Scripts of figures and widgets.</param>
internal sealed record Page(string Html, string Styles, string Fonts, string Scripts);
