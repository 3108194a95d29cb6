namespace Lernet.Display;

/// <summary>One colour of the visual language: a CSS custom property with its value on light and on dark paper.</summary>
/// <param name="Name">The custom property without the dashes.</param>
/// <param name="Light">#rrggbb on light paper and in print.</param>
/// <param name="Dark">#rrggbb on dark paper.</param>
public sealed record Token(string Name, string Light, string Dark)
{
    /// <summary>How a style sheet refers to it.</summary>
    public string Css => $"var(--{Name})";
}
