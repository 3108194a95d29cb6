namespace Lernet.Backends.Cpu;

/// <summary>What the sums of a tile run over: strips, and steps along each of them.</summary>
/// <param name="Places">Where the numbers of each strip start.</param>
/// <param name="Weights">Where the vectors of filters start that they are multiplied with.</param>
/// <param name="First">The first strip.</param>
/// <param name="Strips">How many strips.</param>
/// <param name="Count">How many steps along a strip.</param>
/// <param name="StepX">The step between numbers.</param>
/// <param name="StepW">The step between vectors of filters.</param>
internal readonly record struct FilterSum(int[] Places, int[] Weights, int First, int Strips, int Count, nint StepX, nint StepW);
