using System.Globalization;

namespace Lernet.Kernel.Checks;

/// <summary>Values as numbers.</summary>
internal static class Number
{
    /// <summary>A value as a number: what converts to double, or has a parameterless <c>Item()</c>, as a tensor of one element.</summary>
    /// <exception cref="InvalidCastException">The value is neither.</exception>
    public static double Of(object? value)
    {
        if (value is IConvertible and not string) return Convert.ToDouble(value, CultureInfo.InvariantCulture);
        var item = value?.GetType().GetMethod("Item", Type.EmptyTypes);
        return item?.Invoke(value, null) switch
        {
            float single => single,
            double number => number,
            _ => throw new InvalidCastException($"The expression gives {value?.GetType().ToString() ?? "null"}, which is not a number."),
        };
    }
}
