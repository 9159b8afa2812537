"""The trust game, Schelling's model and flocking with Mesa; prints agent-steps a second, or milliseconds, as JSON."""

import json
import random
import sys
import time

import mesa
import mesa.space
import numpy as np


class Trader(mesa.Agent):
    def __init__(self, model, h):
        super().__init__(model)
        self.h, self.wealth, self.score, self.until = h, 0, 0, 0

    def step(self):
        model = self.model
        partner = model.everybody[int(model.random.random() * len(model.everybody))]
        if partner.until > model.time_now:
            return
        honours = model.random.random() < partner.h
        self.wealth += 50 if honours else -100
        partner.wealth += 50 if honours else 200
        seen = (not honours) if model.random.random() < 0.02 else honours
        score = min(10, partner.score + 1) if seen else partner.score - 2
        partner.score = score if score > -6 else 0
        if score <= -6:
            partner.until = model.time_now + 20


class Market(mesa.Model):
    def __init__(self, agents):
        super().__init__(seed=1)
        self.time_now = 0
        self.everybody = [Trader(self, 0.98 if i < agents * 0.85 else 0.6) for i in range(agents)]

    def step(self):
        self.agents.shuffle_do("step")
        self.time_now += 1


class Resident(mesa.discrete_space.CellAgent):
    def __init__(self, model, kind, cell):
        super().__init__(model)
        self.kind, self.cell, self.happy = kind, cell, False

    def step(self):
        similar = sum(1 for other in self.cell.get_neighborhood(radius=self.model.radius).agents if other.kind == self.kind)
        self.happy = similar >= self.model.least
        if not self.happy:
            self.cell = self.model.grid.select_random_empty_cell()


class Schelling(mesa.Model):
    def __init__(self, side, agents, radius, least):
        super().__init__(seed=1)
        self.radius, self.least = radius, least
        self.grid = mesa.discrete_space.OrthogonalMooreGrid((side, side), torus=False, random=self.random)
        cells = random.Random(1).sample(list(self.grid.all_cells), agents)
        for at, cell in enumerate(cells):
            Resident(self, at % 2, cell)

    def step(self):
        self.agents.shuffle_do("step")


class Bird(mesa.Agent):
    def __init__(self, model, direction):
        super().__init__(model)
        self.direction = direction

    def step(self):
        model, field = self.model, self.model.field
        near = field.get_neighbors(self.pos, model.sight, include_center=False)
        if near:
            to, off, like = np.zeros(2), np.zeros(2), np.zeros(2)
            for other in near:
                gap = np.array(field.get_heading(self.pos, other.pos))
                to += gap
                like += other.direction
                if gap @ gap < 16:
                    off -= gap
            turned = self.direction + (0.03 * to + 0.015 * off + 0.05 * like) / len(near)
            self.direction = turned / (np.linalg.norm(turned) or 1)
        field.move_agent(self, np.array(self.pos) + self.direction)


class Flock(mesa.Model):
    def __init__(self, birds, side, sight):
        super().__init__(seed=1)
        self.sight = sight
        self.field = mesa.space.ContinuousSpace(side, side, True)
        for _ in range(birds):
            angle = self.random.random() * 2 * np.pi
            bird = Bird(self, np.array([np.cos(angle), np.sin(angle)]))
            self.field.place_agent(bird, (self.random.random() * side, self.random.random() * side))

    def step(self):
        self.agents.do("step")


def flocking(birds, side, sight, rounds):
    times = []
    for _ in range(rounds):
        model = Flock(birds, side, sight)
        start = time.process_time()
        for _ in range(100):
            model.step()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def median(values):
    return sorted(values)[len(values) // 2]


def trust(agents, steps):
    model = Market(agents)
    model.step()
    rounds = []
    for _ in range(3):
        start = time.process_time()
        for _ in range(steps):
            model.step()
        rounds.append(agents * steps / (time.process_time() - start))
    return median(rounds)


def schelling(side, agents, radius, least, rounds):
    times = []
    for _ in range(rounds):
        model = Schelling(side, agents, radius, least)
        start = time.process_time()
        for _ in range(20):
            model.step()
        times.append((time.process_time() - start) * 1000)
    return median(times)


task, size = sys.argv[1].split(":")
if task == "trust":
    print(json.dumps({"rate": trust(int(size), 2)}))
elif task == "flocking":
    print(json.dumps({"ms": flocking(200, 100, 5, 3) if size == "small" else flocking(400, 150, 15, 1)}))
else:
    small = size == "small"
    print(json.dumps({"ms": schelling(40, 1000, 1, 3, 5) if small else schelling(100, 8000, 2, 8, 3)}))
