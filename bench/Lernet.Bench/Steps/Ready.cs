namespace Lernet.Bench.Steps;

/// <summary>What a process says when it is ready to be timed.</summary>
/// <param name="Value">The number both sides must agree on (<see cref="Workload.Value"/>).</param>
/// <param name="Operations">Floating-point operations of one step; only our side counts them.</param>
/// <param name="Version">What computes.</param>
internal sealed record Ready(double Value, double Operations, string Version);
