namespace Lernet.Nn;

/// <summary>Where a NaN or infinity came from.</summary>
/// <param name="Operation">The operation that made it; empty if it was there before any.</param>
/// <param name="Description">What happened, in a sentence or two.</param>
internal sealed record NonFiniteCause(string Operation, string Description)
{
    /// <summary>Whether smaller steps could help: not if the data is at fault.</summary>
    public bool MayBeLearningRate { get; init; } = true;

    /// <summary>What usually helps with this operation, after a space; empty if nothing special does.</summary>
    public string Remedy => Operation switch
    {
        "log" => " The logarithm of 0 is infinite and that of a negative number NaN: use a loss that takes logits, or keep the input above 0 with Clamp.",
        "exp" => " eˣ overflows above x = 88: subtract the maximum first, or use Softmax, LogSoftmax or LogSumExp.",
        "÷" => " Something was divided by 0: add a small number to the divisor.",
        "sqrt" => " √x is NaN below 0 and has an infinite derivative at 0: add a small number under the root.",
        "^" => " Powers overflow, and those of negative numbers are NaN unless the exponent is whole.",
        _ => "",
    };
}
