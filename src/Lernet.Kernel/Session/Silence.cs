using Microsoft.DotNet.Interactive.Formatting;

namespace Lernet.Kernel.Session;

/// <summary>A process that runs cells and shows nothing, such as one that grades: the switch <c>Lernet.Kernel.ShowNothing</c> asks for it.</summary>
internal static class Silence
{
    public static bool IsOn { get; } = AppContext.TryGetSwitch("Lernet.Kernel.ShowNothing", out var isOn) && isOn;

    /// <summary>A display of a value that nobody sees.</summary>
    public static DisplayedValue Of(object? value) => new(session: null, "", value, []);
}
